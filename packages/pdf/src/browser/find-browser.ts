import { access, constants } from "node:fs/promises";
import process from "node:process";
import { browserPlaces, commandPaths, type Machine } from "./browser-places.js";

/** The variable that names the browser. */
export const BROWSER_VARIABLE = "GUIDEBOOK_BROWSER";

/** Where to look for a browser. */
export interface BrowserOptions {
  /** Path or command of the browser; nothing else is tried. */
  readonly browser?: string | undefined;
  /** Environment variables; the process's by default. `GUIDEBOOK_BROWSER` names the browser if `browser` does not. */
  readonly environment?: Machine["environment"] | undefined;
  /** As `process.platform`, which it is by default. */
  readonly platform?: string | undefined;
}

/** Why there is no browser, in words for people. */
export interface NoBrowser {
  readonly path?: undefined;
  readonly reason: string;
}

async function runs(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function existing(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(runs));
  return paths.filter((_, index) => found[index]);
}

/**
 * Lists the browsers of this machine without starting any.
 *
 * @param options Where to look.
 * @returns Paths in the order in which to try them, or why there is none.
 */
export async function listBrowsers(options: BrowserOptions = {}): Promise<readonly string[] | NoBrowser> {
  const { environment = process.env, platform = process.platform } = options;
  const machine = { environment, platform };
  const named = options.browser ?? environment[BROWSER_VARIABLE] ?? "";
  if (named !== "") {
    const found = await existing(commandPaths(named, machine));
    return found.length > 0 ? found.slice(0, 1) : { reason: `there is no browser at "${named}"` };
  }
  const found = await existing(browserPlaces(machine));
  return found.length > 0 ? found : { reason: "no Chrome, Edge or Chromium was found" };
}

/**
 * Finds the browser to try first, without starting it.
 *
 * @param options Where to look: the named browser, else the one in `GUIDEBOOK_BROWSER`, else where Chrome, Edge and
 *   Chromium usually stand.
 * @returns Its path, or why there is none.
 */
export async function findBrowser(options: BrowserOptions = {}): Promise<{ path: string } | NoBrowser> {
  const found = await listBrowsers(options);
  if ("reason" in found) return found;
  return { path: found[0] ?? "" };
}
