import type { BuildOptions, BuildResult } from "./build-options.js";
import { makeBuild } from "./make-build.js";
import { prepareBuild } from "./prepare-build.js";

/**
 * Builds the content: reads and checks it, runs the generators, makes PDFs, and puts the new files in place of the
 * old ones all at once. With an error anywhere, nothing that was there is touched.
 *
 * @param options What to build, and where to.
 * @returns What was made, or what is wrong with the content.
 * @throws GuidebookError when the call itself is wrong: an unknown folder, guidebook, generator or option.
 * @example
 * const { files, diagnostics } = await build({ content: "content", pdf: false });
 */
export async function build(options: BuildOptions = {}): Promise<BuildResult> {
  const prepared = await prepareBuild(options);
  return makeBuild(prepared, options);
}
