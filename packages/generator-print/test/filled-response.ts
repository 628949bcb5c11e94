import type { GuidebookInput } from "@guidebook-kit/generator";
import { en } from "@guidebook-kit/locales";
import {
  decodeResponse,
  listControls,
  projectWorksheet,
  type Response,
  type ResponseRow,
  type Worksheet,
  worksheetFields,
} from "@guidebook-kit/worksheet";

const rows = (count: number): ResponseRow[] =>
  Array.from({ length: count }, (_, index) => ({ id: `r${index + 1}` }));

/** The sample's worksheet with more rows than a blank one. */
export function longWorksheet({ resolved }: GuidebookInput): Worksheet {
  const question = resolved.keyQuestions[0]!.id;
  const response = { "other-causes": { [question]: rows(2) }, plan: { rows: rows(12) } } as Partial<Response>;
  return projectWorksheet(resolved, { locale: en, response: response as Response });
}

/** A response that fills the controls of that worksheet: each text with words of its own, each box with a tick. */
export function filledResponse(
  input: GuidebookInput,
  textOf: (name: string) => string = (name) => `Answer to ${name}.`,
): Response {
  const worksheet = longWorksheet(input);
  const visible = listControls(worksheet).filter(({ kind }) => kind !== "hidden");
  const pairs = visible.map(({ name, kind }): [string, string] => [
    name,
    kind === "checkbox" ? "yes" : textOf(name),
  ]);
  const { guidebook, version, digest, locale } = worksheet;
  const identity = Object.entries({ guidebook, version, digest, locale }).map(
    ([word, value]): [string, string] => [`worksheet.${word}`, value],
  );
  return decodeResponse(worksheetFields(worksheet), [...identity, ...pairs]);
}
