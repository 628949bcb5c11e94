import { sampleInput } from "@guidebook-kit/generator/testing";
import {
  decodeResponse,
  encodeResponse,
  listControls,
  projectWorksheet,
  type Response,
  worksheetFields,
} from "@guidebook-kit/worksheet";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { expect, test } from "vitest";
import { renderForm } from "../src/index.js";

const input = sampleInput();

const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

function elements(node: Tree.Node): Tree.Element[] {
  const children = "childNodes" in node ? node.childNodes.flatMap(elements) : [];
  return "attrs" in node ? [node, ...children] : children;
}

const textOf = (element: Tree.Element): string =>
  element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");

/** What a browser without JavaScript would post. */
function postOf(html: string): [string, string][] {
  return elements(parse(html)).flatMap((element): [string, string][] => {
    const name = attribute(element, "name");
    if (name === undefined || element.tagName === "meta") return [];
    if (element.tagName === "textarea") return [[name, textOf(element)]];
    if (attribute(element, "type") === "checkbox" && attribute(element, "checked") === undefined) return [];
    return [[name, attribute(element, "value") ?? ""]];
  });
}

function renderWith(response: Response): string {
  const { resolved, locale } = input;
  const worksheet = projectWorksheet(resolved, { locale, response });
  return renderForm({ ...input, worksheet }, { templates: {} }, { response, place: "meals/team-7/3" });
}

const fields = worksheetFields(input.worksheet);
const hostile = ["\n\nStarts with a line break", '"><img src=x>', "</textarea><b>", "{{x}} & <", "a\nb", " "];

/** A response in which every control says something. */
function fullResponse(): Response {
  const pairs = listControls(input.worksheet).map(({ name, kind, value }, index): [string, string] => {
    const words = hostile[index % hostile.length] ?? "";
    return [name, value ?? (kind === "notes" ? words : words.replaceAll("\n", " "))];
  });
  const extraRow: [string, string] = ["plan.rows.r31.what", "\nA row that no blank sheet has"];
  return decodeResponse(fields, [...pairs, extraRow]);
}

test("a form with answers posts these answers without JavaScript", () => {
  const response = fullResponse();
  expect(encodeResponse(fields, response).length).toBeGreaterThan(100);
  expect(decodeResponse(fields, postOf(renderWith(response)))).toEqual(response);
});

test("a form without answers posts none", () => {
  const blank = decodeResponse(fields, postOf(renderForm(input, { templates: {} })));
  expect(Object.keys(blank)).toEqual(["format", "worksheet"]);
});

test("what has no control, the record and the place are told to the script", () => {
  const record = { id: "team-7", revision: 3 };
  const data = (html: string): Record<string, unknown> =>
    JSON.parse(/id="page\.data">(.*?)<\/script>/s.exec(html)?.[1] ?? "");
  const told = data(renderWith({ ...fullResponse(), record, unmatched: [["old.name", "kept"]] }));
  expect(told).toMatchObject({ place: "meals/team-7/3", record, unmatched: [["old.name", "kept"]] });
  const { place, guidebook } = data(renderForm(input, { templates: {} }));
  expect(place).toBe(guidebook);
});
