import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The guidebook that the snippets of READMEs work with, as `my-guidebook`. */
const GUIDEBOOK = "diverse-classrooms-and-schools/en";

function installAll(project) {
  const words = ["install", "--no-audit", "--no-fund", "--prefer-offline"];
  const windows = process.platform === "win32";
  const { status, stdout, stderr } = spawnSync("npm", words, {
    cwd: project,
    encoding: "utf8",
    shell: windows,
  });
  if (status !== 0) throw new Error(`npm cannot install the tarballs.\n${stdout}${stderr}`);
}

/** Puts down what READMEs take for given: a folder of content, and its built files. */
function furnish(project) {
  const home = join(project, "work");
  const content = join(project, "node_modules", "@guidebook-kit", "content");
  const built = join(content, "dist", GUIDEBOOK);
  cpSync(built, join(home, "dist", "my-guidebook", "en"), { recursive: true });
  cpSync(join(built, "guidebook.json"), join(home, "guidebook.json"));
  cpSync(join(content, "education-resource-equity"), join(home, "content"), { recursive: true });
  const pdf = join(built, "worksheet.letter.pdf");
  if (existsSync(pdf)) cpSync(pdf, join(home, "worksheet.letter.pdf"));
  cpSync(join(import.meta.dirname, "given.mts"), join(home, "given.mts"));
  return home;
}

/**
 * Makes a project outside of this workspace that has installed the tarballs.
 *
 * @param {string} project Absolute path of an empty folder.
 * @param {readonly { name: string, tarball: string }[]} packed The tarballs.
 * @param {readonly string[]} others Packages that READMEs tell to install too.
 * @returns {string} Absolute path of the folder in which snippets run.
 */
export function makeProject(project, packed, others) {
  const own = packed.map(({ name, tarball }) => [name, `file:${tarball}`]);
  const names = new Set(packed.map(({ name }) => name));
  const foreign = others.filter((name) => !names.has(name)).map((name) => [name, "*"]);
  const dependencies = Object.fromEntries([...own, ...foreign]);
  // The packages ask for one another by version; those are the tarballs too.
  const overrides = Object.fromEntries(packed.map(({ name }) => [name, `$${name}`]));
  mkdirSync(join(project, "work"), { recursive: true });
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({ private: true, type: "module", dependencies, overrides }, undefined, 2),
  );
  installAll(project);
  return furnish(project);
}
