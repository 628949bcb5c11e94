import type { Position } from "@guidebook-kit/core";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { HEADING_KINDS, headingRule, type ParentKind } from "../grammar/heading-rules.js";
import { shorten } from "../ids/register-id.js";
import type { ReadContext } from "../read-context.js";
import type { Outline, OutlineSection } from "./outline.js";

/** A heading or the file, with what stands under it. */
interface Parent {
  readonly kind: ParentKind;
  readonly title: string | undefined;
  readonly position: Position;
  readonly sections: readonly OutlineSection[];
}

function checkChildren(parent: Parent, context: ReadContext): void {
  const { vocabulary, reporter, file } = context;
  for (const kind of HEADING_KINDS) {
    const { parents, counts, depth } = headingRule(kind);
    if (!parents.includes(parent.kind)) continue;
    const count = parent.sections.filter((section) => section.kind === kind).length;
    const heading = vocabulary.words[kind];
    const place = { position: parent.position };
    if (counts[file.kind] === "three" && count !== 3) {
      reporter.reportMissing(markdownDiagnostics.stepCount, { count, heading }, place);
    } else if ((counts[file.kind] === "one" || counts[file.kind] === "some") && count === 0) {
      reporter.reportMissing(
        markdownDiagnostics.headingMissing,
        { heading, above: parent.title === undefined ? undefined : shorten(parent.title), depth },
        place,
      );
    }
  }
}

function checkSections(sections: readonly OutlineSection[], context: ReadContext): void {
  for (const section of sections) {
    checkChildren({ ...section, title: section.title === "" ? section.heading : section.title }, context);
    checkSections(section.sections, context);
  }
}

/**
 * Reports headings that have to be there and are not.
 *
 * @param outline The file's headings.
 * @param context The file at hand.
 */
export function checkCounts(outline: Outline, context: ReadContext): void {
  const { position, sections } = outline;
  checkChildren({ kind: "file", title: undefined, position, sections }, context);
  checkSections(sections, context);
}
