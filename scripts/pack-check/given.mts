// What snippets in READMEs take for given: a guidebook, its worksheet, answers, and where things are written to.
import { readFileSync } from "node:fs";
import { GuidebookDocument, resolve } from "@guidebook-kit/core";
import type { GuidebookInput } from "@guidebook-kit/generator";
import { listPrintTemplates, printVariant } from "@guidebook-kit/generator-print";
import { en } from "@guidebook-kit/locales";
import { projectWorksheet, type Response } from "@guidebook-kit/worksheet";

const document = GuidebookDocument.parse(JSON.parse(readFileSync("guidebook.json", "utf8")));

export { en };
export const { framework, guidebook } = document;
export const resolved = resolve(framework, guidebook);
export const worksheet = projectWorksheet(resolved, { locale: en });
export const input: GuidebookInput = { framework, resolved, worksheet, locale: en, siblings: [] };
export const letter = printVariant("worksheet.letter");

const { version, digest, locale } = worksheet;
export const response: Response = {
  format: "guidebook-kit/response/1",
  worksheet: { guidebook: guidebook.id, version, digest, locale },
  team: { name: "Lincoln families" },
};
/** The same as a file, and as the body of a post. */
export const json = JSON.stringify(response);
export const body = "team.name=Lincoln+families";

export const frameworkText = readFileSync("content/framework.md", "utf8");
export const guidebookText = readFileSync(
  "content/diverse-classrooms-and-schools/guidebook.md",
  "utf8",
).replace(/^guidebook: .*/m, "guidebook: family-book");

/** Somebody's own way to keep files. */
export const write = async (_path: string, _content: string | Uint8Array): Promise<void> => {};
export const readFiles = async (): Promise<{ path: string; content: string }[]> => [...listPrintTemplates()];
