import { execFile } from "node:child_process";
import { copyFile, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { useBuiltPackage } from "../../../content/test/built-package.js";

const ROOT = join(import.meta.dirname, "../../..");
const built = useBuiltPackage(["model", "typescript"]);

const run = promisify(execFile);

/** Types of the example's text in a project that has installed the two packages; what the compiler says. */
async function compile(file: string): Promise<string> {
  const options = ["--strict", "--noEmit", "--target", "es2023", "--module", "nodenext", "--skipLibCheck"];
  const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
  try {
    return (
      await run(process.execPath, [compiler, ...options, "--types", "node", file], { cwd: built().project })
    ).stdout;
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

test("the example compiles, prints causes and actions, and an id that does not exist stops it", async () => {
  const { project } = built();
  const modules = join(project, "node_modules");
  await symlink(join(ROOT, "packages/core"), join(modules, "@guidebook-kit/core"));
  await symlink(join(ROOT, "node_modules/@types"), join(modules, "@types"));
  await writeFile(join(project, "package.json"), '{ "type": "module" }');
  await copyFile(join(import.meta.dirname, "../typed-reader.ts"), join(project, "typed-reader.ts"));
  expect(await compile("typed-reader.ts")).toBe("");

  const text = await readFile(join(project, "typed-reader.ts"), "utf8");
  await writeFile(join(project, "wrong.ts"), `${text}\nconsole.log(rootCauseOfAction["redraw-zone"]);\n`);
  expect(await compile("wrong.ts")).toMatch(/wrong\.ts.*'redraw-zone'/s);

  const jiti = join(ROOT, "packages/cli/node_modules/jiti/lib/jiti-cli.mjs");
  const { stdout } = await run(process.execPath, [jiti, "typed-reader.ts"], { cwd: project });
  expect(stdout).toContain("  1.1 Redraw zones with the community\n");
  expect(stdout.match(/^ {2}\d\.\d /gm)?.length).toBe(19);
});
