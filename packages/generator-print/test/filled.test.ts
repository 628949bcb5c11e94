import type { GuidebookInput } from "@guidebook-kit/generator";
import { sampleInput } from "@guidebook-kit/generator/testing";
import { listControls } from "@guidebook-kit/worksheet";
import { describe, expect, test } from "vitest";
import { PRINT_VARIANT_NAMES, printVariant, renderPrint } from "../src/index.js";
import { filledResponse, longWorksheet } from "./filled-response.js";
import { bodyOf, styleOf } from "./print-file.js";
import { useBrowser } from "./print-pdf.js";

const browser = useBrowser();
const letter = printVariant("worksheet.letter");

function controls(input: GuidebookInput, kind: "checkbox" | "text"): string[] {
  return listControls(longWorksheet(input))
    .filter((control) => control.kind !== "hidden" && (control.kind === "checkbox") === (kind === "checkbox"))
    .map(({ name }) => name);
}

describe.each(PRINT_VARIANT_NAMES.map((name) => ({ name })))("answers in $name", ({ name }) => {
  test("each text stands once, each tick in its box, and there is nothing to fill in", () => {
    const input = sampleInput();
    const body = bodyOf(renderPrint(input, printVariant(name), { response: filledResponse(input) }));
    const texts = [...body.matchAll(/<p dir="auto">Answer to ([^<]*)\.<\/p>/g)].map(([, control]) => control);
    expect(texts.toSorted()).toEqual(controls(input, "text").toSorted());
    expect(body.match(/aria-label="Ticked"/g)).toHaveLength(controls(input, "checkbox").length);
    expect(body).not.toContain("field:");
  });
});

test("a box stays empty without an answer, and has lines to write on", () => {
  const input = sampleInput();
  const { actions, ...response } = filledResponse(input, () => "");
  const body = bodyOf(renderPrint(input, letter, { response }));
  const listed = controls(input, "checkbox").filter((name) => name.startsWith("actions."));
  expect(listed.length).toBeGreaterThan(0);
  expect(actions).toBeDefined();
  expect(body.match(/aria-label="Ticked"/g)).toHaveLength(controls(input, "checkbox").length - listed.length);
  expect(body).toContain('<div class="rules size-answer"><i></i>');
  expect(body).not.toContain('class="written');
});

test("whatever a team writes is text", () => {
  const input = sampleInput();
  const response = filledResponse(input, () => '</style><script>canary</script>{{x}} "&');
  const html = renderPrint(input, letter, { response });
  expect(html).not.toContain("<script>");
  expect(html).toContain("&lt;script&gt;canary");
  expect(styleOf(html)).not.toContain("</");
});

test("answers without a place stand at the end", () => {
  const input = sampleInput();
  const response = { ...filledResponse(input), unmatched: [["actions.gone.scopes.here", "yes"]] } as never;
  const body = bodyOf(renderPrint(input, letter, { response }));
  expect(body).toContain('<dt>actions.gone.scopes.here</dt><dd dir="auto">yes</dd>');
  expect(bodyOf(renderPrint(input, letter, { response: filledResponse(input) }))).not.toContain(
    "page.kept-aside",
  );
});

test("the foot says the team's name if there is room", () => {
  const input = sampleInput();
  const foot = (name: string): string =>
    styleOf(renderPrint(input, letter, { response: { ...filledResponse(input), team: { name } } }));
  expect(foot("Lincoln families")).toContain('{content:"Team: Lincoln families"');
  expect(foot("Lincoln families ".repeat(8))).toContain('{content:"Team: ____');
});

test("answers to another guidebook are refused", () => {
  const input = sampleInput();
  const response = filledResponse(input);
  const other = { ...response, worksheet: { ...response.worksheet, guidebook: "another" } };
  expect(() => renderPrint(input, letter, { response: other })).toThrow(
    expect.objectContaining({ code: "print/other-guidebook" }),
  );
});

test.each(["worksheet.letter", "worksheet.large-print"] as const)(
  "texts of any length are whole in a PDF: %s",
  async (name) => {
    const input = sampleInput();
    const words = (control: string): string[] => {
      const long = /notes|stages|answers/.test(control) && !control.includes(".rows.");
      return Array.from({ length: long ? 900 : 60 }, (_, index) => `w${index + 1}`);
    };
    const response = filledResponse(input, (control) => words(control).join(" "));
    const { pages } = await browser.print(renderPrint(input, printVariant(name), { response }));
    const counts = new Map<string, number>();
    for (const [word] of pages.join("\n").matchAll(/\bw\d+\b/g))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    const texts = controls(input, "text");
    const expected = (index: number): number =>
      texts.filter((control) => words(control).length >= index).length;
    for (const index of [1, 30, 60, 61, 450, 900])
      expect([index, counts.get(`w${index}`)]).toEqual([index, expected(index)]);
  },
  60_000,
);
