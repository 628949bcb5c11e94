import { join, resolve } from "node:path";
import { GuidebookError } from "@guidebook-kit/core";
import { defaultContentFolder } from "../config/default-content-folder.js";
import type { GuidebookConfig } from "../config/guidebook-config.js";
import { loadConfig } from "../config/load-config.js";
import { kindOfPath } from "../content/find-content-root.js";
import type { BuildOptions } from "./build-options.js";

/** Where a build reads and writes; absolute paths. */
export interface BuildPlan {
  readonly from: string;
  readonly root: string;
  readonly output: string;
  readonly config: GuidebookConfig;
  /** The folder with edited templates, if there is one. */
  readonly templates: string | undefined;
}

/**
 * Works out where a build reads and writes.
 *
 * @param options What was asked for; what it leaves open, the config or the defaults say.
 * @returns The plan.
 * @throws GuidebookError when a path does not exist or the config is wrong.
 */
export async function planBuild(options: BuildOptions): Promise<BuildPlan> {
  const from = resolve(options.from ?? process.cwd());
  const given = options.content === undefined ? undefined : resolve(from, options.content);
  const loaded =
    typeof options.config === "object"
      ? { config: options.config, folder: from }
      : await loadConfig(from, options.config, given);
  const { config, folder } = loaded;
  const root = given ?? (await defaultContentFolder(loaded));
  const name = options.content ?? config.content ?? root;
  if ((await kindOfPath(root, name)) === "file") {
    throw new GuidebookError("cli/not-a-folder", `"${name}" is a file; name the content folder.`);
  }
  const configured = config.output === undefined ? join(root, "dist") : resolve(folder, config.output);
  const ownTemplates = config.templates === undefined ? undefined : resolve(folder, config.templates);
  return {
    from,
    root,
    config,
    output: options.output === undefined ? configured : resolve(from, options.output),
    templates: options.templates ?? ownTemplates,
  };
}
