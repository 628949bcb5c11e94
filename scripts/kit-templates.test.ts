import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lintTemplate } from "../packages/html/src/index.js";

const root = join(import.meta.dirname, "../packages");

/** Packages that hold templates. */
const packages = readdirSync(root).filter((name) => existsSync(join(root, name, "src/templates")));

test("there are packages with templates", () => {
  expect(packages).toContain("generator-print");
  expect(packages).toContain("generator-html-form");
});

test.each(packages)("nothing is wrong with the templates of %s, which people change", (name) => {
  const folder = join(root, name, "src/templates");
  const partials = readdirSync(folder).filter((file) => file.endsWith(".hbs"));
  const problems = partials.flatMap((file) =>
    lintTemplate(readFileSync(join(folder, file), "utf8"), { file: `${name}/${file}`, partials }),
  );
  expect(problems).toEqual([]);
});
