import { spawn } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { printedAs } from "./read-session.mjs";

/** A command that takes so long has hung, in milliseconds. */
const PATIENCE = 300_000;

/** What the folder of the session is called in READMEs. */
const HOME = "/home/ana/equity";

/** What differs from run to run, or with the browser: where the folder is, ports, times, how large files are. */
function normalize(text, folder) {
  return text
    .replaceAll(folder, HOME)
    .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:…")
    .replace(/^added \d+ packages in \w+$/gm, "added … packages in …")
    .replace(/[\d.]+ (KB|MB)\b/g, "… $1");
}

const linesOf = (text) => text.replace(/\n+$/, "").split("\n");

/** Runs a command as a shell does; one that is to be interrupted gets Ctrl+C when it has said what it says. */
function runStep({ command, expected, interrupted }, folder) {
  const child = spawn("bash", ["-c", command], { cwd: folder, detached: true, env: sessionEnvironment() });
  return new Promise((resolve) => {
    let text = "";
    const stop = (signal) => process.kill(-child.pid, signal);
    const timer = setTimeout(stop, PATIENCE, "SIGKILL");
    const take = (piece) => {
      text += piece;
      if (interrupted && printedAs(expected, linesOf(normalize(text, folder)))) stop("SIGINT");
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("close", () => {
      clearTimeout(timer);
      resolve(normalize(text, folder));
    });
  });
}

/** Nothing of the program that runs the session: neither its colours nor what npm tells its scripts. */
function sessionEnvironment() {
  const names = Object.keys(process.env).filter(
    (name) => !/^(npm_|FORCE_COLOR|INIT_CWD|NODE_OPTIONS)/i.test(name),
  );
  return Object.fromEntries([...names.map((name) => [name, process.env[name]]), ["NO_COLOR", "1"]]);
}

/**
 * Runs the session of a README in an empty folder beside the tarballs.
 *
 * @param {string} folder Absolute path of the folder, which is made.
 * @param {readonly { tarball: string }[]} packed The tarballs.
 * @param {readonly import("./read-session.mjs").Step[]} steps The session.
 * @returns {Promise<string[]>} What went otherwise than the README says.
 */
export async function runSession(folder, packed, steps) {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), "{}\n");
  for (const { tarball } of packed) cpSync(tarball, join(folder, basename(tarball)));
  for (const step of steps) {
    const expected = step.expected.map((line) => normalize(line, folder));
    const text = await runStep({ ...step, expected }, folder);
    const printed = text === "" ? [] : linesOf(text);
    // What follows would only follow from that.
    if (!printedAs(expected, printed))
      return [`The session prints otherwise after "${step.command}":\n${text}`];
  }
  return [];
}
