import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { headingRule } from "../grammar/heading-rules.js";
import { registerId } from "../ids/register-id.js";
import { reportStrayIds } from "../ids/report-stray-ids.js";
import type { ReadContext } from "../read-context.js";
import { checkHeading, type KnownHeading, validNumber } from "./check-heading.js";
import { checkLevel } from "./check-level.js";
import type { OutlineSection } from "./outline.js";
import { type OutlineState, passOverBelow } from "./outline-state.js";
import { type OpenHeading, placeHeading } from "./place-heading.js";

/** A heading that is being taken in. */
interface Taking {
  readonly known: KnownHeading;
  readonly context: ReadContext;
}

/** Passes over a heading that has no place here. What stands under it may be what is missing elsewhere. */
function passOver(state: OutlineState, known: KnownHeading, context: ReadContext): void {
  const { parents, depth } = headingRule(known.match.kind);
  passOverBelow(state, parents.includes(known.match.kind) ? known.line.depth : depth);
  context.reporter.passOver();
}

function reportOrphan(state: OutlineState, known: KnownHeading, context: ReadContext): void {
  const { kind } = known.match;
  const [parent] = headingRule(kind).parents;
  if (parent === undefined || parent === "file") return;
  const follows = state.orphaned || state.moved.has(parent) || state.moved.has(kind);
  state.orphaned = true;
  state.moved.add(parent).add(kind);
  context.reporter.breakOutline();
  if (follows) return;
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

/** Makes the section of a heading, and notes its id. */
function makeSection(known: KnownHeading, above: OpenHeading, context: ReadContext): OutlineSection {
  const { match, line, heading } = known;
  const { kind, title } = match;
  const number = validNumber(match);
  const rule = headingRule(kind);
  if (!rule.id) reportStrayIds(line.ids, context);
  const words = () => (title === "" ? heading : title);
  const owner = { kind, words, number, position: line.position, end: line.end, parent: above.section?.site };
  const site = rule.id ? registerId(owner, line.ids, context) : undefined;
  return { kind, heading, number, title, position: line.position, site, body: [], sections: [] };
}

/** Reports a heading of the other kind of file. */
function refuseForeign(state: OutlineState, known: KnownHeading, context: ReadContext): boolean {
  const { match, line, heading } = known;
  const file = context.file.kind;
  if (headingRule(match.kind).counts[file] !== "none") return false;
  const place = { position: line.position };
  context.reporter.report(markdownDiagnostics.headingNotHere, { heading, file }, place);
  passOver(state, known, context);
  return true;
}

/** Reports a heading that stands there already and may stand once. */
function refuseRepeated(state: OutlineState, above: OpenHeading, { known, context }: Taking): boolean {
  const first = findFirst(above.sections, known, context);
  if (first === undefined) return false;
  const follows = state.repeatedAmong === above.sections;
  state.repeatedAmong = above.sections;
  context.reporter.breakOutline();
  if (follows) return true;
  const details = { heading: known.heading, line: first.position.start.line };
  context.reporter.report(markdownDiagnostics.headingRepeated, details, { position: known.line.position });
  return true;
}

/**
 * Opens a heading of the grammar where it belongs, or passes over it and says why.
 *
 * @param state The outline so far.
 * @param known The heading.
 * @param context The file at hand.
 */
export function openHeading(state: OutlineState, known: KnownHeading, context: ReadContext): void {
  const { match, line } = known;
  const place = placeHeading(match.kind, line.depth, state.open);
  if (place.type === "unread") {
    state.body = [];
    return;
  }
  if (refuseForeign(state, known, context)) return;
  const above = place.type === "under" ? state.open[place.parent] : undefined;
  if (place.type === "orphan" || above === undefined) {
    reportOrphan(state, known, context);
    passOver(state, known, context);
    return;
  }
  if (refuseRepeated(state, above, { known, context })) {
    passOver(state, known, context);
    return;
  }
  if (line.depth !== place.depth || line.lookalike !== undefined) checkLevel(known, place.depth, context);
  else checkHeading(known, context);
  const section = makeSection(known, above, context);
  above.sections.push(section);
  state.orphaned = false;
  state.open = [
    ...state.open.slice(0, place.parent + 1),
    { kind: match.kind, depth: place.depth, sections: section.sections, section },
  ];
  state.body = section.body;
}
