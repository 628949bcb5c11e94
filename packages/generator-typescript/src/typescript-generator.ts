import type { GuidebookGenerator } from "@guidebook-kit/generator";
import { z } from "zod";
import { moduleStatements } from "./module-statements.js";
import { printModule } from "./print-module.js";

const options = z.strictObject({});

const HEADER = "// Made by Guidebook Kit from the guidebook's text. Changes made here are lost.\n\n";

/** Writes a typed module of one guidebook: `index.ts`. */
export const typescriptGenerator: GuidebookGenerator<typeof options> = {
  name: "typescript",
  summary: "A typed module: ids, what belongs to what, and the type of the answers.",
  each: "guidebook",
  options,
  async generate(input) {
    const content = HEADER + (await printModule(moduleStatements(input)));
    return { artifacts: [{ path: "index.ts", mediaType: "text/typescript", content }], diagnostics: [] };
  },
};
