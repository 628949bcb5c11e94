import { execFile } from "node:child_process";
import { copyFile, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { useBuiltPackage } from "../../../content/test/built-package.js";

const EXAMPLE = join(import.meta.dirname, "..");
const PACKAGES = join(EXAMPLE, "../../packages");
const built = useBuiltPackage(["model"]);
const run = promisify(execFile);

test("prints what all three teams chose, in fewer than thirty lines of code", async () => {
  const { project } = built();
  for (const name of ["core", "locales", "response-report", "worksheet"]) {
    await symlink(join(PACKAGES, name), join(project, "node_modules/@guidebook-kit", name));
  }
  const program = join(project, "agreed-actions.mjs");
  await copyFile(join(EXAMPLE, "agreed-actions.mjs"), program);
  const teams = ["lincoln", "garfield", "district"].map((name) => join(EXAMPLE, `answers/${name}.json`));
  const { stdout } = await run(process.execPath, ["--no-warnings", program, ...teams]);
  expect(stdout.split("\n")).toEqual([
    "All 3 teams chose:",
    "- Redraw zones with the community (Across schools)",
    "- Offer advanced courses at every school (Within schools or classrooms)",
    "",
  ]);

  const silent = join(project, "silent.json");
  const lincoln = JSON.parse(await readFile(teams[0] ?? "", "utf8"));
  await writeFile(silent, JSON.stringify({ format: lincoln.format, worksheet: lincoln.worksheet }));
  const none = await run(process.execPath, ["--no-warnings", program, ...teams, silent]);
  expect(none.stdout).toBe("No action was chosen by all teams.\n");
  expect((await readFile(program, "utf8")).trimEnd().split("\n").length).toBeLessThan(30);
});
