import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { env, platform } from "node:process";
import { pathToFileURL } from "node:url";
import { hasApt, installWithApt } from "../get-system-tools.mjs";
import { ROOT } from "../run-command.mjs";
import { fetchBrowser, fetchedBrowser } from "./fetch-browser.mjs";

/** The variable that names the browser to every package. */
const BROWSER_VARIABLE = "GUIDEBOOK_BROWSER";

/** Ways to a browser, in order; each yields a path, or undefined when it does not apply or did not work. */
const WAYS = [installed, fetchedBrowser, fromDistribution, fetchBrowser];

/**
 * The environment that names a browser that starts, found or gotten; empty when there is none.
 *
 * @param ways Where from, in order; the project's own unless given.
 */
export async function browserEnvironment(ways = WAYS) {
  for (const way of ways) {
    const path = await way();
    if (path && starts(path)) return { [BROWSER_VARIABLE]: path };
  }
  return {};
}

async function installed() {
  const { findBrowser } = await import(pathToFileURL(join(ROOT, "packages", "pdf", "dist", "index.js")).href);
  return (await findBrowser({ environment: env }))?.path;
}

async function fromDistribution() {
  if (!hasApt()) return undefined;
  console.log("No browser found: installing the distribution's Chromium with apt-get, to make the PDFs …");
  return installWithApt(["chromium"]) ? installed() : undefined;
}

// Some distributions install a script that only says where to find the real browser. Elsewhere than on Linux
// there is no such script, and on Windows asking for the version opens a window.
function starts(path) {
  if (platform !== "linux") return true;
  return spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0;
}
