import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { headingRule } from "../grammar/heading-rules.js";
import { registerId } from "../ids/register-id.js";
import type { ReadContext } from "../read-context.js";
import { checkHeading, type KnownHeading } from "./check-heading.js";
import { checkLevel } from "./check-level.js";
import type { OutlineSection } from "./outline.js";
import { type OutlineState, passOverBelow } from "./outline-state.js";
import { placeHeading } from "./place-heading.js";

/** Passes over a heading that has no place here. What stands under it may be what is missing elsewhere. */
function passOver(state: OutlineState, known: KnownHeading, context: ReadContext): void {
  const { parents, depth } = headingRule(known.match.kind);
  passOverBelow(state, parents.includes(known.match.kind) ? known.line.depth : depth);
  context.reporter.passOver();
}

function reportOrphan(state: OutlineState, known: KnownHeading, context: ReadContext): void {
  const [parent] = headingRule(known.match.kind).parents;
  if (parent === undefined || parent === "file" || state.orphansOf === parent) return;
  state.orphansOf = parent;
  context.reporter.report(
    markdownDiagnostics.headingWithoutParent,
    { heading: known.heading, parent: context.vocabulary.words[parent] },
    { position: known.line.position },
  );
}

/** The heading that stands there already, when only one may. */
function findFirst(
  sections: readonly OutlineSection[],
  known: KnownHeading,
  context: ReadContext,
): OutlineSection | undefined {
  const count = headingRule(known.match.kind).counts[context.file.kind];
  if (count !== "one" && count !== "optional") return undefined;
  return sections.find(({ kind }) => kind === known.match.kind);
}

function openSection(known: KnownHeading, depth: number, context: ReadContext): OutlineSection {
  const { match, line, heading } = known;
  const { kind, number, title } = match;
  const { report } = context.reporter;
  if (!headingRule(kind).id) {
    for (const { id, position } of line.ids) report(markdownDiagnostics.strayId, { id }, { position });
  }
  const words = title === "" ? heading : title;
  const owner = { kind, words, position: line.position, parent: undefined };
  const site = headingRule(kind).id ? registerId(owner, line.ids, context) : undefined;
  return { kind, depth, heading, number, title, position: line.position, site, body: [], sections: [] };
}

/**
 * Opens a heading of the grammar where it belongs, or passes over it and says why.
 *
 * @param state The outline so far.
 * @param known The heading.
 * @param context The file at hand.
 */
export function openHeading(state: OutlineState, known: KnownHeading, context: ReadContext): void {
  const { match, line, heading } = known;
  const { report } = context.reporter;
  const { position } = line;
  const place = placeHeading(match.kind, line.depth, state.open);
  if (place.type === "unread") {
    state.body = [];
    return;
  }
  const file = context.file.kind;
  if (headingRule(match.kind).counts[file] === "none") {
    report(markdownDiagnostics.headingNotHere, { heading, file }, { position });
    passOver(state, known, context);
    return;
  }
  if (place.type === "orphan") {
    reportOrphan(state, known, context);
    passOver(state, known, context);
    return;
  }
  const parent = state.open[place.parent];
  if (parent === undefined) return;
  const first = findFirst(parent.sections, known, context);
  if (first !== undefined) {
    report(markdownDiagnostics.headingRepeated, { heading, line: first.position.start.line }, { position });
    passOver(state, known, context);
    return;
  }
  if (line.depth !== place.depth || line.lookalike !== undefined) checkLevel(known, place.depth, context);
  else checkHeading(known, context);
  state.orphansOf = undefined;
  const section = openSection(known, place.depth, context);
  parent.sections.push(section);
  const { sections, body } = section;
  state.open = [
    ...state.open.slice(0, place.parent + 1),
    { kind: match.kind, depth: place.depth, sections, section },
  ];
  state.body = body;
}
