import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a package of this workspace is called before its own name. */
export const SCOPE = "@guidebook-kit/";

/** The packages under `packages/`: short name, folder from the root, manifest, and the projects its tsconfig refers to. */
export function readPackages(root) {
  const parent = join(root, "packages");
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(parent, entry.name, "package.json")))
    .map(({ name }) => ({
      name,
      folder: `packages/${name}`,
      manifest: readJson(join(parent, name, "package.json")),
      references: readReferences(join(parent, name, "tsconfig.json")),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readReferences(file) {
  if (!existsSync(file)) return undefined;
  return (readJson(file).references ?? []).map(({ path }) => path.replace(/^\.\.\//, "")).sort();
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
