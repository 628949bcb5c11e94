// Front matter checked with Zod, and in the transform the tree of the text by remark, which content-collections leaves
// to its users; of the tree, only the headings are kept.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv, chdir } from "node:process";
import { pathToFileURL } from "node:url";
import { createBuilder } from "@content-collections/core";

const resolve = (name) => JSON.stringify(import.meta.resolve(name));
const CONFIG = `
import { defineCollection, defineConfig } from ${resolve("@content-collections/core")};
import remarkParse from ${resolve("remark-parse")};
import { unified } from ${resolve("unified")};
import { z } from ${resolve("zod")};
const remark = unified().use(remarkParse).freeze();
const text = z.string();
export default defineConfig({ content: [defineCollection({
  name: "guidebooks",
  directory: ".",
  include: "*/guidebook.md",
  schema: z.object({ guidebook: text, framework: text, dimension: text, status: text, locale: text, version: text,
    rights: text, content: text }),
  transform: ({ content, ...facts }) =>
    ({ ...facts, headings: remark.parse(content).children.filter(({ type }) => type === "heading").length }),
})] });`;

const [folder, count] = argv.slice(2);
chdir(folder);
const config = join(folder, "content-collections.mjs");
writeFileSync(config, CONFIG);
const builder = await createBuilder(config);
await builder.build();
const made = join(folder, ".content-collections", "generated", "allGuidebooks.js");
const { default: guidebooks } = await import(pathToFileURL(made).href);
const read = guidebooks.filter(({ headings }) => headings > 0);
if (read.length !== Number(count))
  throw new Error(`${read.length} guidebooks: ${readFileSync(made, "utf8").slice(0, 99)}`);
