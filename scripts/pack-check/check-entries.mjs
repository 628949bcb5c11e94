import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Entry points that only a test runner can load. */
const FOR_TESTS = /\/testing$/;

/** The entry points of an installed package, as programs name them. */
function entriesOf(home, name) {
  const manifest = JSON.parse(readFileSync(join(home, "..", "node_modules", name, "package.json"), "utf8"));
  const paths = Object.keys(manifest.exports).filter((path) => !path.includes("*"));
  return paths.map((path) => name + path.slice(1)).filter((entry) => !FOR_TESTS.test(entry));
}

/**
 * Loads every entry point of the installed packages, and starts the command.
 *
 * @param {string} home Absolute path of a folder of the project.
 * @param {readonly { name: string }[]} packed The packages.
 * @returns {{ loaded: number, problems: string[] }} How many were loaded, and what did not work.
 */
export function checkEntries(home, packed) {
  const entries = packed.flatMap(({ name }) => entriesOf(home, name));
  const imports = entries.map((entry) => [
    entry,
    ["--input-type=module", "--eval", `await import(${JSON.stringify(entry)})`],
  ]);
  const command = join(home, "..", "node_modules", "@guidebook-kit", "cli", "dist", "main.js");
  const problems = [...imports, ["guidebook check", [command, "check", "content"]]].flatMap(
    ([what, words]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: home, encoding: "utf8" });
      return status === 0 ? [] : [`${what} does not work.\n${stdout}${stderr}`.trimEnd()];
    },
  );
  return { loaded: entries.length, problems };
}
