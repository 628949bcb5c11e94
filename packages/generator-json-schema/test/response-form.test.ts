import { arabicWords, hostileWords, type SampleWords, sampleInput } from "@guidebook-kit/generator/testing";
import {
  decodeResponse,
  listControls,
  type Response,
  responseSchema,
  worksheetFields,
} from "@guidebook-kit/worksheet";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { formJsonSchema, type JsonFormsElement, responseUi } from "../src/index.js";

const input = sampleInput();
const { worksheet } = input;
const schema = formJsonSchema(input);
const ui = responseUi(input);
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);

const filled = decodeResponse(
  worksheetFields(worksheet),
  listControls(worksheet).map(({ name, value }) => [name, value ?? "Some text"]),
);

/** What Zod and the form's schema say. */
const verdicts = (response: unknown) => [
  responseSchema(worksheet).safeParse(response).success,
  validate(response),
];

/** What stands at a field's place in the schema. */
function schemaAt(name: string): Record<string, unknown> | undefined {
  let place: Record<string, unknown> | undefined = schema;
  for (const key of name.split(".")) {
    place = (place?.["properties"] as Record<string, Record<string, unknown>> | undefined)?.[key];
  }
  return place;
}

test("the schema is of draft-07, has an id for its language, and no reference", () => {
  expect(schema["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
  expect(schema["$id"]).toBe("urn:guidebook-kit:sample-meals:1.10.0:response:en");
  expect(schema["type"]).toBe("object");
  expect(JSON.stringify(schema)).not.toMatch(
    /"\$ref"|"definitions"|"anyOf"|"propertyNames"|"format":"|"enum":/,
  );
  expect(formJsonSchema(sampleInput(arabicWords))["$id"]).toMatch(/:response:ar/);
});

test("every field and every column has its label, every option its words", () => {
  for (const field of worksheetFields(worksheet)) {
    const place = schemaAt(field.name);
    expect(place?.["title"], field.name).toContain(field.label);
    if (field.kind === "choices") {
      const options = field.options.map(({ id, label }) => ({ const: id, title: label }));
      expect(place?.["items"]).toMatchObject({ oneOf: options });
    }
    if (field.kind !== "rows") continue;
    const columns = field.columns.map(({ name, label }) => [name, { title: label }]);
    expect(place?.["items"]).toMatchObject({ properties: Object.fromEntries(columns) });
  }
});

test("what a form begins with is valid, and so is what it holds when all is filled in", () => {
  expect(verdicts(ui.blank)).toEqual([true, true]);
  expect((ui.blank as Response).team?.members?.map(({ id }) => id)).toEqual([
    "r1",
    "r2",
    "r3",
    "r4",
    "r5",
    "r6",
  ]);
  expect((ui.blank as Response)["other-causes"]?.["warm-meals"]?.[0]?.["actions"]).toHaveLength(4);
  expect(verdicts({ ...(ui.blank as object), ...filled })).toEqual([true, true]);
  expect(verdicts({ ...filled, record: { id: "x", revision: 1 }, unmatched: [["a", "b"]] })).toEqual([
    true,
    true,
  ]);
});

test.each([
  ["a line of two lines", { team: { name: "a\nb" } }],
  ["a scope that is not offered", { actions: { "second-kitchen": { scopes: ["in-each-site"] } } }],
  ["an unknown action", { actions: { nothing: {} } }],
  ["a row without an id", { plan: { rows: [{ what: "x" }] } }],
  ["an unknown group", { mood: "good" }],
  ["another guidebook", { worksheet: { ...filled.worksheet, guidebook: "nothing" } }],
  ["three parts kept aside", { unmatched: [["a", "b", "c"]] }],
])("%s fails in Zod and in the form", (_name, part) => {
  expect(verdicts({ ...filled, ...part })).toEqual([false, false]);
});

/** Every scope of a JSON Forms element, those of details below the scope of their rows. */
function scopesOf(element: JsonFormsElement, prefix = ""): string[] {
  const own = element.scope?.slice("#/properties/".length).split("/properties/").join(".");
  const name = own === undefined ? prefix : prefix === "" ? own : `${prefix}.${own}`;
  const detail = element.options?.["detail"] as JsonFormsElement | undefined;
  const below = [...(element.elements ?? []), ...(detail === undefined ? [] : [detail])];
  const inner = below.flatMap((child) => scopesOf(child, name));
  return detail === undefined && own !== undefined ? [name] : inner;
}

/** Every field that people see, columns below the name of their rows. */
function seenFields(fields = worksheetFields(worksheet), prefix = ""): string[] {
  return fields.flatMap((field) => {
    if (field.kind === "hidden") return [];
    const name = `${prefix}${field.name}`;
    return field.kind === "rows" ? seenFields([...field.columns], `${name}.`) : [name];
  });
}

test("JSON Forms shows every field once, in the order in which a team meets them", () => {
  expect(scopesOf(ui.jsonForms)).toEqual(seenFields());
});

test("react-jsonschema-form shows every field but the hidden ones", () => {
  const at = (name: string) =>
    name
      .split(".")
      .reduce<Record<string, unknown> | undefined>(
        (place, key) => place?.[key] as Record<string, unknown>,
        ui.rjsf,
      );
  for (const field of worksheetFields(worksheet).filter(({ kind }) => kind !== "hidden")) {
    expect(at(field.name), field.name).toBeDefined();
    expect(at(field.name)?.["ui:widget"]).not.toBe("hidden");
  }
  expect(at("plan.rows.items.action-id")).toEqual({ "ui:widget": "hidden" });
  expect(at("plan.rows.items.what")).toEqual({ "ui:widget": "textarea" });
  expect(at("worksheet")).toMatchObject({ "ui:widget": "hidden", digest: { "ui:widget": "hidden" } });
  expect(at("actions")).toMatchObject({ "ui:options": { label: false } });
  expect(at("team")).not.toHaveProperty("ui:options");
});

test.each<[string, SampleWords]>([
  ["hostile", hostileWords],
  ["right-to-left", arabicWords],
])("%s words change words only", (_name, words) => {
  const shape = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shape);
    if (typeof value !== "object" || value === null) return null;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, shape(child)]));
  };
  const other = sampleInput(words);
  expect(shape(formJsonSchema(other))).toEqual(shape(schema));
  expect(shape(responseUi(other))).toEqual(shape(ui));
});
