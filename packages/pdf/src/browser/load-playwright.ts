/**
 * Loads the optional package that steers a browser.
 *
 * @returns The package, or undefined where it is not installed.
 */
export async function loadPlaywright(): Promise<typeof import("playwright-core") | undefined> {
  try {
    return await import("playwright-core");
  } catch {
    return undefined;
  }
}
