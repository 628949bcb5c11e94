import { access } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { GuidebookError } from "@guidebook-kit/core";
import { displayPath } from "../content/display-path.js";
import type { GuidebookConfig } from "./guidebook-config.js";

/** A config with the folder that its paths start from. */
export interface LoadedConfig {
  readonly config: GuidebookConfig;
  /** Absolute path. */
  readonly folder: string;
}

const NAMES = ["guidebook.config.ts", "guidebook.config.mts", "guidebook.config.js", "guidebook.config.mjs"];

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function findConfig(folders: readonly string[]): Promise<string | undefined> {
  for (const folder of folders) {
    for (const name of NAMES) {
      const path = join(folder, name);
      if (await exists(path)) return path;
    }
  }
  return undefined;
}

async function importConfig(path: string, file: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  // A config may name this package wherever it is installed, even where Node would not find it from there. What it
  // wants of it is `defineConfig`.
  const own = fileURLToPath(import.meta.resolve("./guidebook-config.js"));
  const jiti = createJiti(import.meta.url, { fsCache: false, alias: { "@guidebook-kit/cli": own } });
  try {
    return await jiti.import(path, { default: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new GuidebookError("cli/config-failed", `${file} cannot be loaded. ${reason}`, { cause: error });
  }
}

/**
 * Loads the config file, if there is one.
 *
 * @param from Absolute path of the folder in which the command was called.
 * @param given Path of the config file, when somebody named one.
 * @param contentFolder A further folder to look in.
 * @returns The config, empty without a file, and the folder that its paths start from.
 * @throws GuidebookError when the file is missing, cannot be loaded or has wrong settings.
 */
export async function loadConfig(
  from: string,
  given?: string,
  contentFolder?: string,
): Promise<LoadedConfig> {
  const named = given === undefined ? undefined : resolve(from, given);
  if (named !== undefined && !(await exists(named))) {
    throw new GuidebookError("cli/no-such-path", `There is no config file "${given}".`);
  }
  const path = named ?? (await findConfig(contentFolder === undefined ? [from] : [from, contentFolder]));
  if (path === undefined) return { config: {}, folder: from };
  const file = displayPath(path, from);
  const { parseConfig } = await import("./parse-config.js");
  return { config: parseConfig(await importConfig(path, file), file), folder: dirname(path) };
}
