// What must never be in a committed file: addresses in a lockfile (they would pin a registry), and paths that
// exist on one machine only.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";
import { ROOT } from "./run-command.mjs";

/** Put together so that this file does not hold what it looks for. */
const FORBIDDEN = [
  {
    pattern: new RegExp(`(^|[^\\w/.-])(\\.\\./|/work/)*${"sha"}${"red"}/`),
    why: "refers to a folder outside the repository",
  },
  { pattern: new RegExp(`/${"work"}/(main|sha${"red"})|/${"tmp"}/gk`), why: "names a path of one machine" },
];
const LOCKFILE = { pattern: /https?:\/\/|tarball:/, why: "holds an address" };
const BINARY = /\.(pdf|png|woff2?|ttf)$/;

/** Problems in the given files, `{ path, text }`, one line each. */
export function repositoryProblems(files) {
  return files.flatMap(({ path, text }) => {
    const rules = isLockfile(path) ? [...FORBIDDEN, LOCKFILE] : FORBIDDEN;
    return text
      .split("\n")
      .flatMap((line, index) =>
        rules.filter(({ pattern }) => pattern.test(line)).map(({ why }) => `${path}:${index + 1}: ${why}`),
      );
  });
}

function isLockfile(path) {
  return basename(path) === "pnpm-lock.yaml";
}

/** Files that are committed, or would be. */
function readFiles(root) {
  return execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  })
    .split("\0")
    .filter((path) => path !== "" && !BINARY.test(path) && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const files = readFiles(ROOT);
  const problems = repositoryProblems(files);
  for (const problem of problems) console.error(problem);
  const lockfiles = files.filter(({ path }) => isLockfile(path)).length;
  console.log(`${files.length} files and ${lockfiles} lockfiles read, ${problems.length} problems`);
  exit(problems.length > 0 || lockfiles === 0 ? 1 : 0);
}
