import { access, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { GuidebookError } from "@guidebook-kit/core";
import { displayPath } from "../content/display-path.js";
import { loadedModules, placeOfError } from "./config-modules.js";
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

/**
 * Says where a config is looked for.
 *
 * @param from Absolute path of the folder in which the command was called.
 * @param given Path of the config file, when somebody named one.
 * @param contentFolder A further folder to look in.
 * @returns Absolute paths; the first one that is there is the config.
 */
export function configPaths(from: string, given?: string, contentFolder?: string): string[] {
  if (given !== undefined) return [resolve(from, given)];
  const folders = contentFolder === undefined ? [from] : [from, contentFolder];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

async function findConfig(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await exists(path)) return path;
  return undefined;
}

/** Why a config cannot be loaded: what its parser or it itself says, and where. */
function reasonOf(error: unknown, from: string): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  const reason = line.replace(/^ParseError: /, "").trim();
  const place = placeOfError(error, loadedModules());
  if (place === undefined) return reason;
  return `${reason} (${displayPath(place.path, from)}:${place.line}:${place.column})`;
}

async function importConfig(path: string, from: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  // A config may name this package wherever it is installed, even where Node would not find it from there. What it
  // wants of it is `defineConfig`.
  const own = fileURLToPath(import.meta.resolve("./guidebook-config.js"));
  const jiti = createJiti(import.meta.url, { fsCache: false, alias: { "@guidebook-kit/cli": own } });
  try {
    if (!/\.m?js$/.test(path)) return await jiti.import(path, { default: true });
    // Node itself would load a JavaScript module once only, and a preview follows its config.
    const module: unknown = await jiti.evalModule(await readFile(path, "utf8"), {
      id: path,
      filename: path,
      async: true,
      forceTranspile: true,
    });
    return typeof module === "object" && module !== null && "default" in module ? module.default : module;
  } catch (error) {
    const message = `${displayPath(path, from)} cannot be loaded. ${reasonOf(error, from)}`;
    throw new GuidebookError("cli/config-failed", message, { cause: error });
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
  const path = await findConfig(configPaths(from, given, contentFolder));
  if (path === undefined && given !== undefined) {
    throw new GuidebookError("cli/no-such-path", `There is no config file "${given}".`);
  }
  if (path === undefined) return { config: {}, folder: from };
  const { parseConfig } = await import("./parse-config.js");
  const value = await importConfig(path, from);
  return { config: parseConfig(value, displayPath(path, from)), folder: dirname(path) };
}
