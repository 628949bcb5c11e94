import { createHash } from "node:crypto";
import { lstat, readdir, readFile, realpath } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** What names of this kit's packages begin with. */
const SCOPE = "@guidebook-kit/";

/** The folders of a package in which code may stand. */
const CODE = ["dist", "src"] as const;

const INSTALLED = `${sep}node_modules${sep}`;

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** The nearest folder upward that holds something of a name. */
async function climb(folder: string, name: string): Promise<string> {
  if (await exists(join(folder, name))) return join(folder, name);
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`${name} is nowhere`);
  return climb(parent, name);
}

/** Sizes and times of the files in which a package's code stands. */
async function listCode(root: string): Promise<string[]> {
  const lists = CODE.map((folder) =>
    readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []),
  );
  const entries = (await Promise.all(lists)).flat().filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await lstat(file);
      return `${relative(root, file)} ${size} ${mtimeMs}`;
    }),
  );
}

/** Describes a package and those of this kit that it needs; each once. */
async function describe(root: string, described: Map<string, string>): Promise<void> {
  if (described.has(root)) return;
  const manifest = await readFile(join(root, "package.json"), "utf8");
  // What a registry has given stays as it is; in a workspace, code changes under the same version.
  const code = root.includes(INSTALLED) ? [] : await listCode(root);
  described.set(root, [manifest, ...code].join("\n"));
  const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(manifest);
  for (const name of Object.keys(dependencies)) {
    if (!name.startsWith(SCOPE)) continue;
    const folder = await climb(root, join("node_modules", name));
    await describe(await realpath(folder), described);
  }
}

/**
 * Tells the kit at hand from any other: its versions, those of what it needs, and where it is being worked on, its
 * code.
 *
 * @returns A digest; undefined when it cannot be told.
 */
export async function kitIdentity(): Promise<string | undefined> {
  try {
    const own = fileURLToPath(import.meta.url);
    const described = new Map<string, string>();
    await describe(await realpath(dirname(await climb(dirname(own), "package.json"))), described);
    // Where the packages stand is no matter.
    const parts = [process.version, ...[...described.values()].sort()];
    return createHash("sha256").update(parts.join("\n\n")).digest("hex");
  } catch {
    return undefined;
  }
}
