/**
 * Which package may import which: arrows point to a lower layer only. `may` names packages of this workspace,
 * `external` those of the registry. `platform` packages may touch files, processes and the clock.
 */
export const LAYERS = {
  core: { layer: 0, may: [], external: ["zod"] },
  locales: { layer: 0, may: [], external: [] },
  fonts: { layer: 0, may: [], external: [] },
  markdown: {
    layer: 1,
    may: ["core", "locales"],
    external: ["mdast", "remark-frontmatter", "remark-parse", "unified", "unist", "vfile", "yaml"],
  },
  worksheet: {
    layer: 1,
    may: ["core", "locales"],
    external: ["@noble/hashes", "jsonc-parser", "zod", "zod-to-json-schema"],
  },
  generator: { layer: 2, may: ["core", "locales", "worksheet"], external: ["vitest", "zod"] },
  html: {
    layer: 2,
    may: ["core", "fonts", "locales", "worksheet"],
    external: ["@noble/hashes", "handlebars"],
  },
  "generator-json-schema": { layer: 3, may: ["core", "generator", "worksheet"], external: ["zod"] },
  "generator-typescript": {
    layer: 3,
    may: ["core", "generator", "worksheet"],
    external: ["ts-morph", "zod"],
  },
  "generator-html-form": {
    layer: 3,
    may: ["core", "generator", "html", "locales", "worksheet"],
    external: ["zod"],
  },
  "generator-print": {
    layer: 3,
    may: ["core", "generator", "html", "locales", "worksheet"],
    external: ["zod"],
  },
  "generator-gallery": {
    layer: 3,
    may: ["core", "generator", "html", "locales", "worksheet"],
    external: ["zod"],
  },
  "response-report": { layer: 3, may: ["core", "html", "locales", "worksheet"], external: [] },
  preview: { layer: 3, may: ["core", "html", "locales"], external: [] },
  pdf: {
    layer: 3,
    may: ["core", "fonts", "worksheet"],
    external: ["@cantoo/pdf-lib", "@pdf-lib/fontkit", "playwright-core"],
    platform: true,
  },
  cli: {
    layer: 4,
    may: [
      "core",
      "fonts",
      "generator",
      "generator-gallery",
      "generator-html-form",
      "generator-json-schema",
      "generator-print",
      "generator-typescript",
      "html",
      "locales",
      "markdown",
      "pdf",
      "preview",
      "response-report",
      "worksheet",
    ],
    external: ["commander", "jiti", "open", "playwright-core", "zod"],
    platform: true,
  },
};

/** Arrows of the table itself that do not point down, and names it does not know. */
export function tableProblems(layers) {
  return Object.entries(layers).flatMap(([name, { layer, may }]) =>
    may
      .filter((target) => !layers[target] || layers[target].layer >= layer)
      .map((target) => `the table lets ${name} (layer ${layer}) import ${target}, which is not below it`),
  );
}
