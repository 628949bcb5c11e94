import type { BuildResult } from "./build-options.js";
import type { NeedlessBuild } from "./find-needless.js";
import type { MakeOptions } from "./make-staged-build.js";
import { nothingBuilt } from "./nothing-built.js";
import type { PreparedBuild } from "./prepare-guidebooks.js";

/** The result of a build that would come to what stands there already. */
async function standingBuild(build: NeedlessBuild): Promise<BuildResult> {
  const { found, built, files } = build.standing;
  const base = await nothingBuilt(build, found);
  return { ...base, files, built, reused: built.length, withoutPdf: build.pdf.withoutPdf() };
}

/**
 * Makes what has to be made of a build.
 *
 * @param build The build.
 * @param options What is told of it, and what stops it.
 * @returns What was made, or what the generators report.
 * @throws GuidebookError when another build is at work or a generator breaks off; then nothing is changed.
 */
export async function makeBuild(
  build: PreparedBuild | NeedlessBuild,
  options: MakeOptions,
): Promise<BuildResult> {
  if ("standing" in build) return standingBuild(build);
  if (build.hopeless) return nothingBuilt(build, []);
  const { makeStagedBuild } = await import("./make-staged-build.js");
  return makeStagedBuild(build, options);
}
