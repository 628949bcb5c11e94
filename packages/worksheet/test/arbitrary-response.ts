import fc from "fast-check";
import { type Field, type Response, sortRowIds, type Worksheet, worksheetFields } from "../src/index.js";

/** Text as a team may write it: any well-formed Unicode, line ends already LF, never blank. */
const notes = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/\r\n?/g, "\n"))
  .filter((text) => !/\p{Surrogate}/u.test(text));

const line = notes.map((text) => text.replace(/[\r\n]/g, " "));

const rowIds = fc
  .uniqueArray(fc.integer({ min: 1, max: 999_999 }), { minLength: 1, maxLength: 5 })
  .map((numbers) => sortRowIds(numbers.map((number) => `r${number}`)));

function arbitraryRows(columns: readonly Field[]): fc.Arbitrary<unknown> {
  const row = fc.record(Object.fromEntries(columns.map((column) => [column.name, arbitraryValue(column)])), {
    requiredKeys: [],
  });
  return rowIds
    .chain((ids) => fc.tuple(...ids.map((id) => row.map((cells) => ({ id, ...cells })))))
    .map((rows) => rows.filter((cells) => Object.keys(cells).length > 1))
    .filter((rows) => rows.length > 0);
}

/** A value as a canonical response holds it. */
function arbitraryValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "notes":
      return notes;
    case "number":
      return fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
    case "choice":
      return fc.constantFrom(...field.options.map(({ id }) => id));
    case "choices":
      return fc.subarray(
        field.options.map(({ id }) => id),
        { minLength: 1 },
      );
    case "rows":
      return arbitraryRows(field.columns);
    default:
      return line;
  }
}

function setAt(root: Record<string, unknown>, name: string, value: unknown): void {
  const keys = name.split(".");
  const last = keys.pop() ?? name;
  let place = root;
  for (const key of keys) {
    place[key] ??= {};
    place = place[key] as Record<string, unknown>;
  }
  place[last] = value;
}

/** Any canonical response to a worksheet, without `record`. */
export function arbitraryResponse(worksheet: Worksheet): fc.Arbitrary<Response> {
  const fields = worksheetFields(worksheet).filter(({ name }) => !name.startsWith("worksheet."));
  const values = fc.record(Object.fromEntries(fields.map((field) => [field.name, arbitraryValue(field)])), {
    requiredKeys: [],
  });
  const unmatched = fc.array(fc.tuple(line, notes), { maxLength: 3 });
  return fc.tuple(values, unmatched).map(([answers, kept]) => {
    const { guidebook, version, digest, locale } = worksheet;
    const response: Record<string, unknown> = {
      format: "guidebook-kit/response/1",
      worksheet: { guidebook, version, digest, locale },
    };
    // Worksheet order, so that responses compare as text too.
    for (const { name } of fields) {
      if (Object.hasOwn(answers, name)) setAt(response, name, answers[name]);
    }
    if (kept.length > 0) response["unmatched"] = kept;
    return response as unknown as Response;
  });
}
