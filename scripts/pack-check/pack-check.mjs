// `npm run pack:check`: packs every package, looks each tarball over, installs all of them in a project outside of this
// workspace, and runs there what their READMEs show. Arguments go to `npm start`, which builds first: `-- --no-pdf`.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { argv, env, exit, version } from "node:process";
import { pathToFileURL } from "node:url";
import { ROOT, runCommand } from "../run-command.mjs";
import { checkEntries } from "./check-entries.mjs";
import { compileSnippets } from "./compile-snippets.mjs";
import { lintPackage } from "./lint-package.mjs";
import { makeProject } from "./make-project.mjs";
import { packPackages } from "./pack-packages.mjs";
import { readSession } from "./read-session.mjs";
import { installedPackages, readSnippets, uninstalledPackages } from "./read-snippets.mjs";
import { runSession } from "./run-session.mjs";
import { runSnippets } from "./run-snippets.mjs";

/** The snippets of a package's README, with the names of files for them. */
function snippetsOf({ name, folder }) {
  const readme = join(folder, "README.md");
  return readSnippets(readFileSync(readme, "utf8")).map((snippet) => {
    const kind = /\bdescribeGenerator\(/.test(snippet.code) ? "test.ts" : "ts";
    const file = `${name.split("/").at(-1)}-${snippet.line}.${kind}`;
    return { ...snippet, file, place: `${relative(ROOT, readme)}:${snippet.line}` };
  });
}

/** Several READMEs import the generator that one of them shows. */
function nameGenerator(project, snippets) {
  const generator = snippets.find(({ code }) => code.includes("export const causeList"));
  if (generator === undefined) return;
  for (const folder of ["work", "src"]) {
    mkdirSync(join(project, folder), { recursive: true });
    writeFileSync(join(project, folder, "cause-list.ts"), generator.code);
  }
}

async function hasBrowser() {
  const { findBrowser } = await import(pathToFileURL(join(ROOT, "packages", "pdf", "dist", "index.js")).href);
  return (await findBrowser({ environment: env })).path !== undefined;
}

/** Runs the sessions of READMEs, each in an empty folder; they make PDFs. */
async function runSessions(scratch, snippets, packed) {
  const sessions = snippets.filter(({ language }) => language === "console");
  const problems = [];
  for (const { code, file, place } of sessions) {
    const failed = await runSession(join(scratch, `session-${file}`), packed, readSession(code));
    problems.push(...failed.map((problem) => `${place}: ${problem}`));
  }
  console.log(
    `${sessions.length} sessions in a shell ran as READMEs show them: ${problems.length} problems.`,
  );
  return problems;
}

async function check(scratch) {
  const packed = packPackages(scratch);
  const problems = [];
  for (const each of packed) problems.push(...(await lintPackage(each)));
  console.log(`${packed.length} packages packed; publint and attw: ${problems.length} problems.`);

  for (const each of packed) {
    const missing = uninstalledPackages(snippetsOf(each));
    problems.push(...missing.map((name) => `${each.name}: the README imports ${name} without installing it`));
  }
  const snippets = packed.flatMap(snippetsOf);
  // Code with React is only read: nothing is installed for it.
  const run = snippets.filter(
    ({ language }, index) => language !== "sh" || snippets[index + 1]?.language !== "tsx",
  );
  const home = makeProject(join(scratch, "project"), packed, installedPackages(run));
  const entries = checkEntries(home, packed);
  problems.push(...entries.problems);
  console.log(`Installed; ${entries.loaded} entry points loaded.`);

  const programs = snippets.filter(({ language }) => language === "ts");
  nameGenerator(join(scratch, "project"), programs);
  problems.push(...compileSnippets(home, programs));
  const browser = await hasBrowser();
  const { ran, skipped, problems: failed } = runSnippets(home, programs, browser);
  problems.push(...failed);
  if (browser) problems.push(...(await runSessions(scratch, snippets, packed)));
  else skipped.push("sessions in a shell: no browser was found");
  for (const line of skipped) console.log(`Not run: ${line}`);
  const others = snippets.filter(({ language }) => language === "tsx" || language === "sh");
  console.log(`${ran} of ${programs.length} snippets in TypeScript compiled and ran.`);
  console.log(`Only read: ${others.length} in a shell or with React.`);
  return problems;
}

const built = runCommand(process.execPath, ["scripts/start.mjs", ...argv.slice(2)], { onFailure: true });
if (built !== 0) exit(built);
const scratch = mkdtempSync(join(tmpdir(), "pack-check-"));
try {
  const problems = await check(scratch);
  for (const problem of problems) console.error(problem);
  console.log(
    problems.length === 0
      ? `All right on Node ${version}.`
      : `${problems.length} problems on Node ${version}.`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
