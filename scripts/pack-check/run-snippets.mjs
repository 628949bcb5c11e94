import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** A snippet that stops so late has hung. */
const PATIENCE = 300_000;

/** What keeps a snippet from running here, beside what is wrong with it. */
function obstacle({ code }, home, hasBrowser) {
  if (code.includes("openBrowser(") && !hasBrowser) return "no browser was found";
  if (code.includes("worksheet.letter.pdf") && code.includes("readFile(")) {
    return existsSync(join(home, "worksheet.letter.pdf")) ? undefined : "the content was built without PDFs";
  }
  return undefined;
}

function commandFor(home, file) {
  const script = file.replace(/\.ts$/, ".js");
  if (!script.endsWith(".test.js")) return [script];
  return [join(home, "..", "node_modules", "vitest", "vitest.mjs"), "run", script];
}

/**
 * Runs compiled snippets, each in a process of its own.
 *
 * @param {string} home Absolute path of their folder.
 * @param {readonly { file: string, code: string, place: string }[]} snippets The snippets.
 * @param {boolean} hasBrowser Whether there is a browser.
 * @returns {{ ran: number, skipped: string[], problems: string[] }} How many ran, which could not and why, and which
 *   failed.
 */
export function runSnippets(home, snippets, hasBrowser) {
  const result = { ran: 0, skipped: [], problems: [] };
  for (const snippet of snippets) {
    const why = obstacle(snippet, home, hasBrowser);
    if (why !== undefined) {
      result.skipped.push(`${snippet.place}: ${why}`);
      continue;
    }
    const words = commandFor(home, snippet.file);
    const { status, stderr, stdout } = spawnSync(process.execPath, words, {
      cwd: home,
      encoding: "utf8",
      timeout: PATIENCE,
    });
    result.ran += 1;
    if (status !== 0) result.problems.push(`${snippet.place} fails.\n${stdout}${stderr}`.trimEnd());
  }
  return result;
}
