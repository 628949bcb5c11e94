import { stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The package with the framework that most people begin with. */
export const KIT_CONTENT = "@guidebook-kit/content";

/** Where that framework stands in the package. */
const FRAMEWORK_PATH = "education-resource-equity/framework.md";

/** Where that framework stands once somebody has installed the package. */
export const INSTALLED_FRAMEWORK = `node_modules/${KIT_CONTENT}/${FRAMEWORK_PATH}`;

/**
 * Looks for the kit's framework where Node would look for its package.
 *
 * @param from Absolute path of a folder.
 * @returns Absolute path of the framework's file; undefined when the package is not installed.
 */
export async function findKitFramework(from: string): Promise<string | undefined> {
  const places = createRequire(join(from, "index.js")).resolve.paths(KIT_CONTENT) ?? [];
  for (const place of places) {
    const path = join(place, KIT_CONTENT, FRAMEWORK_PATH);
    if ((await stat(path).catch(() => undefined))?.isFile() === true) return path;
  }
  return undefined;
}
