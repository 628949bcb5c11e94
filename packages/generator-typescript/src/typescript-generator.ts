import type { GuidebookGenerator } from "@guidebook-kit/generator";
import { z } from "zod";
import { moduleStatements } from "./module-statements.js";
import { MODULE_FILES, printModule } from "./print-module.js";

const options = z.strictObject({
  /** Whether to write `index.js` and `index.d.ts` too, for a package that others install. */
  compiled: z.boolean().default(false),
});

const HEADER = "// Made by Guidebook Kit from the guidebook's text. Changes made here are lost.\n\n";

/** Writes a typed module of one guidebook: `index.ts`, and on demand the same as JavaScript with declarations. */
export const typescriptGenerator: GuidebookGenerator<typeof options> = {
  name: "typescript",
  summary: "A typed module: ids, what belongs to what, and the type of the answers.",
  each: "guidebook",
  options,
  async generate(input, { compiled }) {
    const paths = compiled ? MODULE_FILES : (["index.ts"] as const);
    const texts = await printModule(moduleStatements(input), paths);
    const artifacts = paths.map((path, index) => ({
      path,
      mediaType: path === "index.js" ? "text/javascript" : "text/typescript",
      content: HEADER + (texts[index] ?? ""),
    }));
    return { artifacts, diagnostics: [] };
  },
};
