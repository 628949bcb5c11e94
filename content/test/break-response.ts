import type { ChoicesField, Field, Response, RowsField, Worksheet } from "@guidebook-kit/worksheet";
import { answerFields, pick, setAt } from "./make-responses.js";

/** What a way to break a response works on. */
interface Broken {
  readonly response: Response & Record<string, unknown>;
  readonly worksheet: Worksheet;
  readonly seed: string;
}

type Break = (broken: Broken) => unknown;

/** Puts a value where a field of a kind stands. */
function atField<Kind extends Field["kind"]>(
  kind: Kind,
  valueFor: (field: Extract<Field, { kind: Kind }>, seed: string) => unknown,
): Break {
  return ({ response, worksheet, seed }) => {
    const isOfKind = (field: Field): field is Extract<Field, { kind: Kind }> => field.kind === kind;
    const field = pick(answerFields(worksheet).filter(isOfKind), `${seed} ${kind}`);
    setAt(response, field.name, valueFor(field, seed));
    return response;
  };
}

/** Puts a row where rows stand. */
const atRow = (rowFor: (field: RowsField, seed: string) => unknown): Break =>
  atField("rows", (field, seed) => [{ id: "r1" }, rowFor(field, seed)]);

/** Puts a value at a name. */
const at =
  (name: string, value: unknown): Break =>
  ({ response }) => {
    setAt(response, name, value);
    return response;
  };

const without =
  (key: string): Break =>
  ({ response: { [key]: _gone, ...rest } }) =>
    rest;

const offered = ({ options }: ChoicesField): string[] => options.map(({ id }) => id);

/** A row whose own actions name a scope that is not offered there. */
const innerScope: Break = ({ response, worksheet, seed }) => {
  const outer = answerFields(worksheet).filter((field): field is RowsField => field.kind === "rows");
  const nested = outer.flatMap((field) =>
    field.columns.flatMap((column) => (column.kind === "rows" ? [{ field, column }] : [])),
  );
  const { field, column } = pick(nested, seed);
  const choices = column.columns.find(({ kind }) => kind === "choices");
  setAt(response, field.name, [
    { id: "r1", [column.name]: [{ id: "r1", [choices?.name ?? ""]: ["nowhere"] }] },
  ]);
  return response;
};

/** Every way in which a response is broken here; each is refused for its structure. */
export const BREAKS: Readonly<Record<string, Break>> = {
  "an option that is not offered": atField("choices", (field) => [...offered(field), "nowhere"]),
  "a text in place of choices": atField("choices", (field) => offered(field)[0]),
  "choices by number": atField("choices", () => [0]),
  "ticks in place of choices": atField("choices", (field) => ({ [offered(field)[0] ?? "x"]: "yes" })),
  "a number in place of a text": atField("notes", () => 7),
  "nothing in place of a text": atField("notes", () => null),
  "a list in place of a text": atField("notes", () => ["a"]),
  "a line break in a line": atField("line", () => "a\nb"),
  "a carriage return in a date": atField("date", () => "a\r"),
  "a group in place of rows": atField("rows", () => ({ r1: {} })),
  "a row without id": atRow(() => ({})),
  "a row whose id is none": atRow((_field, seed) => ({
    id: pick(["r0", "r01", "1", "r1000000", " r1", "r1\n", ""], seed),
  })),
  "a row with an unknown column": atRow(() => ({ id: "r2", colour: "red" })),
  "a row that is a text": atRow(() => "r2"),
  "a scope that an own action does not offer": innerScope,
  "an unknown group": at("mood", "good"),
  "an unknown action": at("actions.nothing-like-it.scopes", []),
  "an unknown key beside a scope list": ({ response, worksheet, seed }) => {
    const action = pick(
      answerFields(worksheet).filter(({ name }) => /^actions\./.test(name)),
      seed,
    );
    setAt(response, action.name.replace(/\.scopes$/, ".mood"), "x");
    return response;
  },
  "an unknown key question": at("questions.nothing-like-it", {}),
  "an unknown extension field": at("extra", { colour: "red" }),
  "no format": without("format"),
  "another format": at("format", "guidebook-kit/response/2"),
  "no worksheet": without("worksheet"),
  "another guidebook": at("worksheet.guidebook", "nothing-like-it"),
  "a digest that is none": at("worksheet.digest", `sha256-${"g".repeat(64)}`),
  "a version of two lines": at("worksheet.version", "1\n2"),
  "a worksheet with more to it": at("worksheet.title", "x"),
  "a record without id": at("record", { revision: 1 }),
  "a record with more to it": at("record", { id: "x", owner: "y" }),
  "a negative revision": at("record", { id: "x", revision: -1 }),
  "half a revision": at("record", { id: "x", revision: 0.5 }),
  "three parts kept aside": at("unmatched", [["a", "b", "c"]]),
  "a number kept aside": at("unmatched", [["a", 1]]),
  "a list in place of a response": ({ response }) => [response],
  "nothing in place of a response": () => null,
};
