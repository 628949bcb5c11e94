import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The package with the framework that most people begin with. */
export const KIT_CONTENT = "@guidebook-kit/content";

/** Where that framework stands once somebody has installed the package. */
export const INSTALLED_FRAMEWORK = `node_modules/${KIT_CONTENT}/education-resource-equity/framework.md`;

/**
 * Looks for the kit's framework where Node looks for its package: in this folder and in those above it.
 *
 * @param from Absolute path of a folder.
 * @returns Absolute path of the framework's file; undefined when the package is not installed.
 */
export async function findKitFramework(from: string): Promise<string | undefined> {
  const path = join(from, INSTALLED_FRAMEWORK);
  if ((await stat(path).catch(() => undefined))?.isFile() === true) return path;
  const parent = dirname(from);
  return parent === from ? undefined : findKitFramework(parent);
}
