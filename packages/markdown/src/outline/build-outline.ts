import type { Root, RootContent } from "mdast";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { headingCandidates } from "../grammar/heading-candidates.js";
import { guessHeading, type HeadingMatch, matchHeading } from "../grammar/match-heading.js";
import { type IdMark, idInComment, isComment, placeOf } from "../ids/read-id.js";
import { shorten } from "../ids/register-id.js";
import { reportStrayIds } from "../ids/report-stray-ids.js";
import type { ReadContext } from "../read-context.js";
import { inlineText } from "../rich-text/inline-text.js";
import { readLine } from "../rich-text/read-line.js";
import { checkCounts } from "./check-counts.js";
import { checkLevel } from "./check-level.js";
import { readHeadingLine } from "./heading-line.js";
import { joinSplitLists } from "./join-split-lists.js";
import { openHeading } from "./open-heading.js";
import type { HeadingLine, Outline } from "./outline.js";
import { type OutlineState, passOverBelow, startOutline } from "./outline-state.js";

/** The ids on the lines right below a heading, which count as standing in it. */
function idsBelow(nodes: readonly RootContent[], index: number): IdMark[] {
  const marks: IdMark[] = [];
  for (let below = index + 1; ; below += 1) {
    const node = nodes[below];
    const id = node === undefined ? undefined : idInComment(node);
    if (node === undefined || id === undefined) return marks;
    marks.push({ id, position: placeOf(node), inPlace: true });
  }
}

/** Whether a heading is the file's title: the first heading, or the first of level 1. */
function isTitle(state: OutlineState, line: HeadingLine, match: HeadingMatch | undefined): boolean {
  if (state.title !== undefined) return false;
  if (state.started) return line.depth === 1 && match === undefined;
  return line.depth === 1 || match === undefined;
}

function openTitle(state: OutlineState, line: HeadingLine, context: ReadContext): void {
  const words = readLine(line.words, context);
  const { report } = context.reporter;
  const above = state.started
    ? state.sections[0]?.position
    : state.summary.find((node) => !isComment(node))?.position;
  if (above !== undefined) report(markdownDiagnostics.textBeforeTitle, {}, { position: above });
  if (words === "") report(markdownDiagnostics.titleMissing, {}, { position: line.position });
  if (line.depth !== 1 || line.lookalike !== undefined)
    checkLevel({ line, heading: shorten(words) }, 1, context);
  reportStrayIds(line.ids, context);
  state.title = { words, position: line.position };
}

function reportUnknown(state: OutlineState, line: HeadingLine, context: ReadContext): void {
  const { section } = context.vocabulary.words;
  const text = shorten(inlineText(line.words));
  const position = line.position;
  context.reporter.report(
    markdownDiagnostics.unknownHeading,
    { text, meant: undefined, section },
    { position },
  );
  context.reporter.passOver();
  passOverBelow(state, line.depth);
}

/** The heading that is meant by words that are none. */
function guess(
  text: string,
  state: OutlineState,
  { vocabulary, file }: ReadContext,
): HeadingMatch | undefined {
  const open = state.open.map(({ kind }) => kind);
  return guessHeading(text, vocabulary, () => headingCandidates(file.kind, open));
}

/** Takes one heading in. False when the line only happens to begin with a number sign. */
function takeHeading(state: OutlineState, line: HeadingLine, context: ReadContext): boolean {
  const { vocabulary } = context;
  const text = inlineText(line.words);
  const certain = matchHeading(text, vocabulary);
  // A title is no misspelt heading, however near to one it is.
  const guessed = state.title !== undefined || line.depth > 1;
  const match = certain ?? (guessed ? guess(text, state, context) : undefined);
  const title = isTitle(state, line, match);
  const first = !state.started && state.summary.length === 0;
  if (line.lookalike !== undefined && certain === undefined && !(title && first)) return false;
  if (title) openTitle(state, line, context);
  else if (match === undefined) {
    const inside = state.open.some(({ kind, depth }) => kind === "unread" && depth < line.depth);
    if (!inside) reportUnknown(state, line, context);
  } else {
    readLine(line.words, context);
    openHeading(state, { line, match, heading: vocabulary.words[match.kind], text }, context);
  }
  state.started = true;
  return true;
}

/**
 * Takes a file apart into its headings. A misspelt heading counts as the one that was meant; what stands under a
 * heading that cannot be read is passed over.
 *
 * @param root The file's tree.
 * @param context The file at hand.
 * @returns The headings, each with what stands under it.
 */
export function buildOutline(root: Root, context: ReadContext): Outline {
  const nodes = joinSplitLists(root.children.filter(({ type }) => type !== "yaml"));
  const state = startOutline();
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node === undefined) break;
    const found = readHeadingLine(node, context);
    const below = found === undefined || found.rest.length > 0 ? [] : idsBelow(nodes, index);
    const line = found === undefined ? undefined : { ...found.line, ids: [...found.line.ids, ...below] };
    if (found !== undefined && line !== undefined && takeHeading(state, line, context)) {
      state.body.push(...found.rest);
      index += below.length;
    } else state.body.push(node);
  }
  const start = context.rangeOf(0, 0);
  if (state.title === undefined) {
    context.reporter.reportMissing(markdownDiagnostics.titleMissing, {}, { position: start });
  }
  const { title, summary, sections } = state;
  const outline = { title: title?.words ?? "", position: title?.position ?? start, summary, sections };
  checkCounts(outline, context);
  return outline;
}
