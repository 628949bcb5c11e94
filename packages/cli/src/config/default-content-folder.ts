import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { LoadedConfig } from "./load-config.js";

/** The folder that usually holds the content, where there is one. */
const USUAL_FOLDER = "content";

/**
 * Tells where the content is when nobody names its folder.
 *
 * @param loaded The config and its folder.
 * @returns Absolute path: the config's, else `content` where there is one, else the folder itself.
 */
export async function defaultContentFolder({ config, folder }: LoadedConfig): Promise<string> {
  if (config.content !== undefined) return resolve(folder, config.content);
  const usual = join(folder, USUAL_FOLDER);
  const found = await stat(usual).catch(() => undefined);
  return found?.isDirectory() ? usual : folder;
}
