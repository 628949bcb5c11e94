import { createHash } from "node:crypto";
import type { ContentGenerator, GuidebookGenerator } from "@guidebook-kit/generator";
import { modelGenerator } from "@guidebook-kit/generator-json-schema";
import { z } from "zod";
import type { BuiltinGenerator } from "../src/build/builtin-generators.js";
import type { PdfMaker } from "../src/pdf/pdf-maker.js";

/** What was done since somebody last emptied the lists. */
export const work = { generated: [] as string[], printed: [] as string[] };

const options = z.strictObject({ mark: z.string().default("-") });

const pages: GuidebookGenerator<typeof options> = {
  name: "pages",
  summary: "Writes a page.",
  each: "guidebook",
  options,
  generate: ({ resolved, siblings, locale }, { mark }) => {
    const { id, locale: tag } = resolved.guidebook;
    work.generated.push(`${id}/${tag}`);
    const text = `${mark} ${locale.name} ${JSON.stringify(siblings)} ${JSON.stringify(resolved)}\n`;
    const artifacts = ["worksheet.letter.html", "notes.txt"].map((path) => ({
      path,
      mediaType: "text/plain",
      content: text,
    }));
    return { artifacts, diagnostics: [] };
  },
};

const list: ContentGenerator<z.ZodObject> = {
  name: "list",
  summary: "Lists guidebooks.",
  each: "content",
  options: z.strictObject({}),
  generate: ({ guidebooks, frameworks }) => ({
    artifacts: [
      {
        path: "index.html",
        mediaType: "text/html",
        content: `${JSON.stringify([guidebooks, frameworks.map(({ title }) => title)])}\n`,
      },
    ],
    diagnostics: [],
  }),
};

/** Generators that do little, so that many builds take little time: each shows all that a real one may look at. */
export const quickGenerators: readonly BuiltinGenerator[] = [modelGenerator, pages, list].map(
  (generator) => ({
    name: generator.name,
    load: async () => generator,
  }),
);

/** Makes what stands for PDFs without a browser: digests of the pages, and a warning for each. */
export const quickPdfMaker: PdfMaker = {
  make: async (html, { file, picture }) => {
    work.printed.push(file);
    const digest = createHash("sha256").update(html).digest();
    const warning = { code: "test/pdf", severity: "warning", message: "Long page.", file } as const;
    return { pdf: digest, ...(picture && { picture: digest }), diagnostics: [warning] };
  },
  close: async () => {},
};
