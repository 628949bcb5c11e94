import { resolve } from "@guidebook-kit/core";
import { en } from "@guidebook-kit/locales";
import { readContent } from "@guidebook-kit/markdown";
import { projectWorksheet, type Response, type Worksheet } from "@guidebook-kit/worksheet";
import { SAMPLE } from "./sample-content.js";

/** The worksheet of a guidebook in content, in its first language. */
export function worksheetOf(files: Readonly<Record<string, string>>, id = "family-book"): Worksheet {
  const content = readContent(Object.entries(files).map(([path, text]) => ({ path, text })));
  const guidebook = content.guidebooks.find((each) => each.id === id && each.translates === undefined);
  const framework = content.frameworks.find(({ locale }) => locale === guidebook?.locale);
  if (guidebook === undefined || framework === undefined) throw new Error(`no guidebook ${id}`);
  return projectWorksheet(resolve(framework, guidebook), { locale: en });
}

/** What a team of the sample answered. */
export function teamResponse(
  name: string,
  answers: Partial<Response> = {},
  worksheet: Worksheet = worksheetOf(SAMPLE),
): Response {
  const { guidebook, version, digest, locale } = worksheet;
  return {
    format: "guidebook-kit/response/1",
    worksheet: { guidebook, version, digest, locale },
    record: { id: name, revision: 2 },
    team: { name, members: [{ id: "r1", name: "A. Ruiz", role: "parent" }] },
    questions: { news: { answers: { places: ["inside"], reasons: ["meeting-hours"] } } },
    actions: { "evening-slots": { scopes: ["between", "inside"] } },
    plan: { rows: [{ id: "r1", what: "=Two evenings,\n“soon”", who: "Office" }] },
    unmatched: [["seat.count", "Forty"]],
    ...answers,
  };
}

/** A response, or anything else, as a file. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
