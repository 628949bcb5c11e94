import { spawn } from "node:child_process";
import { copyFile, mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build, type Metafile } from "esbuild";
import type { Outcome } from "./run-guidebook.js";

const PACKAGE = join(import.meta.dirname, "..");
const FOLDER = join(PACKAGE, "node_modules", ".cache", "command");

/** What is not bundled stands where this package finds it, but for this, which is another package's. */
const TS_MORPH = join(PACKAGE, "..", "generator-typescript", "node_modules", "ts-morph");

/** The command as files that Node runs by itself, made of the sources. */
export interface BuiltCommand {
  readonly path: string;
  /** Which module imports which. */
  readonly modules: Metafile["inputs"];
}

/**
 * Makes the command of the sources, so that a test can run it in a process of its own. It stands where Node finds
 * this package's dependencies.
 */
export async function buildCommand(): Promise<BuiltCommand> {
  const { metafile } = await build({
    absWorkingDir: PACKAGE,
    entryPoints: ["src/main.ts"],
    outdir: join(FOLDER, "dist"),
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    // One package's main file finds its parts only where it stands.
    mainFields: ["module", "main"],
    conditions: ["@guidebook-kit/source"],
    external: ["jiti", "open", "playwright-core", "ts-morph"],
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    metafile: true,
    logLevel: "silent",
  });
  const link = join(FOLDER, "node_modules", "ts-morph");
  await mkdir(dirname(link), { recursive: true });
  await symlink(TS_MORPH, link, "dir").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await copyFile(join(PACKAGE, "package.json"), join(FOLDER, "package.json"));
  return { path: join(FOLDER, "dist", "main.js"), modules: metafile.inputs };
}

/** What a process is started with. */
export interface ProcessOptions {
  readonly from: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Is given the process once it runs. */
  readonly started?: (child: ReturnType<typeof spawn>) => void;
}

/** Runs the command in a process; its code is -1 when a signal has ended it. */
export async function runProcess(
  command: BuiltCommand,
  words: readonly string[],
  { from, environment, started }: ProcessOptions,
): Promise<Outcome> {
  const child = spawn(process.execPath, [command.path, ...words], {
    cwd: from,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, errors] = ["", ""];
  child.stdout.on("data", (text: Buffer) => {
    out += text.toString();
  });
  child.stderr.on("data", (text: Buffer) => {
    errors += text.toString();
  });
  started?.(child);
  const code = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => resolve(exitCode ?? -1));
  });
  return { code, out, errors };
}
