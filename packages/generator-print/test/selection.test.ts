import { sampleInput } from "@guidebook-kit/generator/testing";
import { describe, expect, test } from "vitest";
import { PRINT_VARIANT_NAMES, type PrintSection, printVariant, renderPrint } from "../src/index.js";
import { bodyOf, markersOf, visibleControls } from "./print-file.js";
import { useBrowser } from "./print-pdf.js";

const browser = useBrowser();
const input = sampleInput();
const letters = input.resolved.steps.map(({ letter }) => letter);
const letter = printVariant("worksheet.letter");

const isTeam = (name: string): boolean => /^(team|extra)\./.test(name);

/** The ids that links and page numbers of a file lead to, and which of them it lacks. */
function lostTargets(html: string): string[] {
  const body = bodyOf(html);
  const ids = new Set([...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  const targets = [...body.matchAll(/ (?:href="#|data-page-of=")([^"]*)"/g)].map(([, id = ""]) => id);
  return targets.filter((id) => !ids.has(id));
}

describe.each(PRINT_VARIANT_NAMES.map((name) => ({ name })))("steps of $name", ({ name }) => {
  test("all steps together hold each control but the team's once", () => {
    const markers = letters.flatMap((step) =>
      markersOf(renderPrint(input, printVariant(name), { steps: [step] })),
    );
    const expected = visibleControls(input).filter((control) => !isTeam(control));
    expect(markers.toSorted()).toEqual(expected.toSorted());
  });

  test("each says its title once, and leads only to places that it has", () => {
    for (const step of letters) {
      const html = renderPrint(input, printVariant(name), { steps: [step.toLowerCase()] });
      expect(bodyOf(html).match(/<h1/g)).toHaveLength(1);
      expect(bodyOf(html)).not.toContain('class="sheet cover"');
      expect(lostTargets(html)).toEqual([]);
    }
  });
});

test("the pages of a step are counted from the first, and none is empty", async () => {
  for (const step of letters) {
    const { pages } = await browser.print(renderPrint(input, letter, { steps: [step] }));
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(page.trim().split(/\s+/).length).toBeGreaterThan(20);
    }
  }
});

test("sections are printed by name, in the file's order", () => {
  const sheets = (sections: PrintSection[], steps?: string[]): (string | undefined)[] =>
    [
      ...bodyOf(renderPrint(input, letter, { sections, steps })).matchAll(
        /<section class="sheet [^"]*"(?: id="([^"]*)")?/g,
      ),
    ].map(([, id]) => id);
  expect(sheets(["team", "cover"])).toEqual(["page.cover", "page.team"]);
  expect(sheets(["cover", "steps"], ["C"])[0]).toBe("page.cover");
  expect(sheets(["cover", "steps"], ["C"]).length).toBeGreaterThan(2);
});

test("name and date stand on the team's page where there is no cover", () => {
  const team = markersOf(renderPrint(input, letter, { sections: ["team"] }));
  expect(team.toSorted()).toEqual(visibleControls(input).filter(isTeam).toSorted());
});

test.each([
  ["a step that does not exist", { steps: ["Q"] }, "print/unknown-step"],
  ["a section that does not exist", { sections: ["covers" as PrintSection] }, "print/unknown-section"],
  ["nothing to print", { sections: ["appendices" as const] }, "print/nothing-to-print"],
])("refuses %s", (_what, options, code) => {
  expect(() => renderPrint(input, letter, options)).toThrow(expect.objectContaining({ code }));
});
