import type { Section } from "@guidebook-kit/core";
import { GuidebookError } from "@guidebook-kit/core";
import type { HeadingKind } from "../../grammar/heading-rules.js";
import type { PrintContext } from "../print-context.js";
import { printHeading } from "../print-heading.js";
import { printRichText } from "../print-rich-text.js";

/** Markdown has no deeper headings. */
const DEEPEST = 6;
const OUTERMOST = 2;

function printSection(
  section: Section,
  place: { kind: HeadingKind; depth: number },
  context: PrintContext,
): string[] {
  const { kind, depth } = place;
  const { id, title, body, sections } = section;
  if (depth > DEEPEST) {
    throw new GuidebookError(
      "markdown/cannot-print",
      `The section "${id}" stands inside more sections than Markdown has headings for. Move it up.`,
    );
  }
  return [
    printHeading(kind, { title, id, depth }, context),
    ...printRichText(body, "prose", context),
    ...sections.flatMap((inner) => printSection(inner, { kind: "section", depth: depth + 1 }, context)),
  ];
}

/**
 * Prints sections or appendices.
 *
 * @param sections The sections.
 * @param kind What their headings are.
 * @param context The file at hand.
 * @returns Blocks of Markdown.
 * @throws GuidebookError `markdown/cannot-print` when sections nest more deeply than headings can.
 */
export function printSections(
  sections: readonly Section[],
  kind: "section" | "appendix",
  context: PrintContext,
): string[] {
  return sections.flatMap((section) => printSection(section, { kind, depth: OUTERMOST }, context));
}
