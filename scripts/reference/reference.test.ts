import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as cli from "../../packages/cli/src/index.js";
import * as report from "../../packages/cli/src/report/formats/text-report.js";
import * as core from "../../packages/core/src/index.js";
import * as locales from "../../packages/locales/src/index.js";
import * as markdown from "../../packages/markdown/src/index.js";
import { renderEditorsPage, renderMessagesPage } from "./render-reference.mjs";

const content = (file: string): string =>
  readFileSync(join(import.meta.dirname, "../../content", file), "utf8");

// When one of these fails, `npm run reference` writes the page anew.
test("the editors' page says the grammar as it is", () => {
  const page = content("README.md");
  expect(page).toContain("| `### Root cause: Title <!-- #id -->` | `Key question` | 1 or more |");
  expect(renderEditorsPage(page, { markdown, locales, report })).toBe(page);
});

test("the page of messages has every code", () => {
  expect(content("messages.md")).toBe(renderMessagesPage({ core, markdown, cli }));
});
