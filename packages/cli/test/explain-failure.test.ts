import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { GuidebookError } from "@guidebook-kit/core";
import { expect, test } from "vitest";
import { planBuild } from "../src/build/plan-build.js";
import { explainFailure } from "../src/dev/explain-failure.js";
import { temporaryFolder } from "./temporary-folder.js";

/** Loads a config that is wrong, and explains why. */
async function explainConfig(config: string) {
  const folder = await temporaryFolder({ "guidebook.config.ts": config });
  await mkdir(join(folder, "content"));
  const good = { from: folder, root: join(folder, "content"), output: "", config: {}, templates: undefined };
  const surroundings = { plan: good, files: [join(folder, "guidebook.config.ts")] };
  const error = await planBuild({ from: folder }).catch((thrown: unknown) => thrown);
  return explainFailure(error, surroundings);
}

test.each([
  ["an unknown setting", "// otput: no\nexport default {\n  otput: 'x',\n};\n", [3, 3]],
  ["a setting of the wrong kind", "const output = 7;\nexport default {\n  'output': output,\n};\n", [3, 4]],
  ["a setting that is written short", "const output = 7;\nexport default { output };\n", [1, 7]],
  ["a word that is none", "export default {\n\n  pdf: tru,\n};\n", [3, 8]],
  ["a text that does not parse", "export default {\n  pdf: ,\n};\n", [2, 8]],
  ["an error of one's own", "const no = () => {\n  throw new Error('no luck');\n};\nno();\n", [2, 9]],
])("%s in a config is shown where it stands", async (_name, config, [line, column]) => {
  const { diagnostics, sources } = await explainConfig(config);
  expect(diagnostics).toMatchObject([
    { code: "cli/not-built", file: "guidebook.config.ts", position: { start: { line, column } } },
  ]);
  expect(sources.get("guidebook.config.ts")).toBe(config);
});

test("what is no config's is shown at the content folder, and a fault of the command too", async () => {
  const plan = { from: "/x", root: "/x/content", output: "", config: {}, templates: undefined };
  const explain = (error: unknown) => explainFailure(error, { plan, files: ["/x/guidebook.config.ts"] });
  const crashed = new GuidebookError("generator/crashed", 'The generator "print" stopped: no.');
  expect((await explain(crashed)).diagnostics).toMatchObject([{ file: "content", severity: "error" }]);
  const { diagnostics } = await explain(new TypeError("x is not a function"));
  expect(diagnostics[0]?.message).toMatch(/went wrong in guidebook itself \(x is not a function\)/);
  const disk = Object.assign(new Error("no"), { code: "ENOSPC", syscall: "write", path: "/tmp/pages" });
  expect((await explain(disk)).diagnostics).toMatchObject([{ code: "cli/unreadable", file: "/tmp/pages" }]);
});
