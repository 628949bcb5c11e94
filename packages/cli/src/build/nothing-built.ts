import type { Diagnostic } from "@guidebook-kit/core";
import { readSources } from "../library/read-sources.js";
import type { BuildResult } from "./build-options.js";
import type { NeedlessBuild } from "./find-needless.js";
import type { PreparedBuild } from "./prepare-guidebooks.js";

/**
 * Says what a build came to that leaves everything as it was.
 *
 * @param build The build.
 * @param found What the generators report.
 * @returns The result.
 */
export async function nothingBuilt(
  { plan, opened, templates, diagnostics: about }: PreparedBuild | NeedlessBuild,
  found: readonly Diagnostic[],
): Promise<BuildResult> {
  const diagnostics = [...about, ...found];
  const sources = new Map([...(await readSources(opened, diagnostics)), ...templates.sources]);
  return { diagnostics, sources, output: plan.output, files: [], built: [], failed: [], kept: [] };
}
