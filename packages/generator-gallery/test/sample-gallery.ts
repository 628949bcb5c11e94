import { type Guidebook, resolve } from "@guidebook-kit/core";
import {
  type ContentInput,
  type GuidebookSummary,
  runContentGenerators,
  summarizeGuidebook,
} from "@guidebook-kit/generator";
import {
  plainWords,
  SAMPLE_LOCALES,
  type SampleWords,
  sampleFramework,
  sampleGuidebook,
} from "@guidebook-kit/generator/testing";
import { type GalleryOptions, galleryGenerator } from "../src/index.js";

/** Names of the files that a build with PDFs makes of a guidebook. */
export const ALL_FILES: readonly string[] = [
  "form.html",
  "guidebook.json",
  "guidebook.letter.html",
  "guidebook.letter.pdf",
  "index.ts",
  "page-1.png",
  "response.form.schema.json",
  "response.schema.json",
  "response.ui.json",
  "worksheet.a4.html",
  "worksheet.a4.pdf",
  "worksheet.json",
  "worksheet.large-print.html",
  "worksheet.large-print.pdf",
  "worksheet.letter.html",
  "worksheet.letter.pdf",
];

/** Sums up the sample guidebook, said in other words or with other fields. */
export function sampleSummary(
  rest: Partial<Guidebook> = {},
  files: readonly string[] = ALL_FILES,
  words: SampleWords = plainWords,
): GuidebookSummary {
  const guidebook = { ...sampleGuidebook(words), ...rest };
  const folder = `${guidebook.id}/${guidebook.locale}`;
  return summarizeGuidebook(
    resolve({ ...sampleFramework(words), locale: guidebook.locale }, guidebook),
    files.map((file) => `${folder}/${file}`),
  );
}

/** A content of one framework with a guidebook in two languages. */
export function sampleContent(): ContentInput {
  const basque = { locale: "eu", status: "reviewed", title: "Bazkariak denontzat" } as const;
  return {
    frameworks: [sampleFramework(plainWords)],
    guidebooks: [sampleSummary(), sampleSummary(basque)],
    locales: SAMPLE_LOCALES,
    files: ["schemas/framework.schema.json", "schemas/guidebook.schema.json"],
  };
}

/** Makes the gallery and gives its text. */
export async function renderSample(
  input: ContentInput,
  options: Partial<GalleryOptions> = {},
): Promise<string> {
  const { artifacts } = await runContentGenerators([{ generator: galleryGenerator, options }], input);
  return String(artifacts[0]?.content);
}
