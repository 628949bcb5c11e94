import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkBoundaries } from "./check-boundaries.mjs";
import { LAYERS, tableProblems } from "./layers.mjs";

const TABLE = {
  core: { layer: 0, may: [], external: ["zod"] },
  html: { layer: 1, may: ["core"], external: [] },
  cli: { layer: 2, may: ["core", "html"], external: [], platform: true },
};

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "boundaries-"));
  writePackage("core", []);
  writePackage("html", ["core"]);
  writePackage("cli", ["core", "html"]);
});

afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function writeManifest(name: string, manifest: Record<string, unknown>): void {
  const exports = { ".": { "@guidebook-kit/source": "./src/index.ts" } };
  const whole = { name: `@guidebook-kit/${name}`, type: "module", exports, ...manifest };
  write(`packages/${name}/package.json`, JSON.stringify(whole));
}

function writePackage(name: string, needs: readonly string[]): void {
  writeManifest(name, {
    dependencies: Object.fromEntries(needs.map((need) => [`@guidebook-kit/${need}`, "workspace:^"])),
  });
  const references = needs.map((need) => ({ path: `../${need}` }));
  write(`packages/${name}/tsconfig.json`, JSON.stringify({ references }));
  const imports = needs.map((need) => `export * from "@guidebook-kit/${need}";\n`).join("");
  write(`packages/${name}/src/index.ts`, `${imports}export const ${name} = 1;\n`);
  const linked = join(root, `packages/${name}/node_modules/@guidebook-kit`);
  mkdirSync(linked, { recursive: true });
  for (const each of Object.keys(TABLE)) symlinkSync(join(root, "packages", each), join(linked, each), "dir");
}

async function problems(): Promise<string[]> {
  return (await checkBoundaries(root, TABLE)).problems;
}

test("a tree that keeps to the table has no problems", async () => {
  expect(await checkBoundaries(root, TABLE)).toEqual({ problems: [], modules: 3 });
});

test("an arrow that points up is a problem, in a type import and in a test too", async () => {
  write(
    "packages/core/src/index.ts",
    `import type { html } from "@guidebook-kit/html";\nexport type A = typeof html;\n`,
  );
  write("packages/core/test/a.test.ts", `import "@guidebook-kit/cli";\n`);
  expect(await problems()).toEqual([
    expect.stringMatching(/^import cycle: packages\/core\/src\/index\.ts → packages\/html/),
    "packages/core/src/index.ts: core may not import @guidebook-kit/html",
    "packages/core/test/a.test.ts: core may not import @guidebook-kit/cli",
  ]);
});

test("an arrow in a manifest is a problem, as a dependency of development too", async () => {
  writeManifest("core", { devDependencies: { "@guidebook-kit/cli": "workspace:^" } });
  expect(await problems()).toEqual([
    "packages/core/package.json: core may not depend on cli",
    "packages/core/tsconfig.json: refers to [], but package.json depends on [cli]",
  ]);
});

test("a cycle is a problem, also when it is made of types", async () => {
  write("packages/core/src/index.ts", `export * from "./a.js";\n`);
  write("packages/core/src/a.ts", `import type { B } from "./b.js";\nexport type A = B | 1;\n`);
  write("packages/core/src/b.ts", `import type { A } from "./a.js";\nexport type B = A | 2;\n`);
  expect(await problems()).toEqual([
    "import cycle: packages/core/src/a.ts → packages/core/src/b.ts → packages/core/src/a.ts",
  ]);
});

test("what is not declared, not resolved or not allowed is a problem", async () => {
  writeManifest("html", {});
  write("packages/html/tsconfig.json", "{}");
  write(
    "packages/core/src/index.ts",
    `import "zod";\nimport "./gone.js";\nimport "left-pad";\nimport "node:fs";\n`,
  );
  expect(await problems()).toEqual([
    "packages/core/src/index.ts: cannot resolve ./gone.js",
    "packages/core/src/index.ts: core may not import fs",
    "packages/core/src/index.ts: core may not import left-pad",
    "packages/core/src/index.ts: imports zod, which package.json does not declare",
    "packages/html/src/index.ts: imports @guidebook-kit/core, which package.json does not declare",
  ]);
});

test("another package is not reached by path, nor its own by name", async () => {
  write("packages/html/src/index.ts", `import "../../core/src/index.js";\nimport "@guidebook-kit/html";\n`);
  expect((await problems()).filter((problem) => !problem.startsWith("import cycle"))).toEqual([
    "packages/html/src/index.ts: imports its own package by name",
    "packages/html/src/index.ts: reaches into packages/core/src/index.ts by path; import the package instead",
  ]);
});

test("a registry package that the table does not name is a problem in the manifest", async () => {
  writeManifest("core", { dependencies: { zod: "4.6.7", lodash: "4.0.0" } });
  expect(await problems()).toEqual(["packages/core/package.json: core may not depend on lodash"]);
});

test("a package without a place in the table is a problem", async () => {
  writePackage("extra", []);
  expect(await problems()).toEqual([
    "packages/extra/package.json: extra has no place in the table of layers",
  ]);
});

test("a package in which nothing was inspected is a problem, and so is an empty tree", async () => {
  rmSync(join(root, "packages/core/src/index.ts"));
  expect(await problems()).toContain("packages/core: no module was inspected");
  rmSync(join(root, "packages"), { recursive: true });
  expect(await problems()).toEqual(["no module was inspected at all"]);
});

test("the table's own arrows point down", () => {
  expect(tableProblems(LAYERS)).toEqual([]);
  expect(tableProblems({ a: { layer: 1, may: ["b", "c"] }, b: { layer: 1, may: [] } })).toEqual([
    "the table lets a (layer 1) import b, which is not below it",
    "the table lets a (layer 1) import c, which is not below it",
  ]);
});
