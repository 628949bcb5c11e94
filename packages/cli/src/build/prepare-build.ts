import type { BuildOptions } from "./build-options.js";
import { findNeedless, type NeedlessBuild } from "./find-needless.js";
import { prepareBase } from "./prepare-base.js";
import type { PreparedBuild } from "./prepare-guidebooks.js";

/**
 * Reads and checks all that a build needs. Nothing is written.
 *
 * @param options What to build, and where to.
 * @returns The build, ready to be made, or what stands there already when it would come to the same.
 * @throws GuidebookError when the call itself is wrong: an unknown folder, guidebook, generator or option.
 */
export async function prepareBuild(options: BuildOptions): Promise<PreparedBuild | NeedlessBuild> {
  const base = await prepareBase(options);
  const needless = options.cache === false ? undefined : await findNeedless(base);
  if (needless !== undefined) return needless;
  // Parser and generators take longer to load than it takes to see that nothing is to be done.
  const { prepareGuidebooks } = await import("./prepare-guidebooks.js");
  return prepareGuidebooks(base, options);
}
