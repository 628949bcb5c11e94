// Front matter checked with Velite's Zod, and Velite's own tree of the text; of the tree, only the headings are kept.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv, chdir } from "node:process";
import { build } from "velite";

const CONFIG = `
import { defineConfig, s } from ${JSON.stringify(import.meta.resolve("velite"))};
const text = s.string();
export default defineConfig({
  root: ".",
  strict: true,
  collections: { guidebooks: { name: "Guidebook", pattern: "*/guidebook.md", schema: s.object({
    guidebook: text, framework: text, dimension: text, status: text, locale: text, version: text, rights: text,
    headings: s.custom().transform((_, { meta }) => meta.mdast.children.filter(({ type }) => type === "heading").length),
  }) } },
});`;

const [folder, count] = argv.slice(2);
chdir(folder);
writeFileSync(join(folder, "velite.config.mjs"), CONFIG);
const { guidebooks } = await build({ config: join(folder, "velite.config.mjs"), logLevel: "error" });
const read = guidebooks.filter(({ headings }) => headings > 0);
if (read.length !== Number(count)) throw new Error(`${read.length} guidebooks were read`);
