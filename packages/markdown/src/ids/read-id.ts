import { type Diagnostic, isId, type Position } from "@guidebook-kit/core";
import type { Html, Paragraph, PhrasingContent, Root } from "mdast";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import type { Placed, ReadContext } from "../read-context.js";
import { type HtmlPart, htmlParts } from "./html-parts.js";
import { suggestId } from "./suggest-id.js";

/** An id as it stands in the text. */
export interface IdMark {
  readonly id: string;
  readonly position: Position;
  /** True when it stands where its owner's id belongs. */
  readonly inPlace: boolean;
}

const START: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

/**
 * Gives a node's place in the text.
 *
 * @param node A node of the tree; those that the tree's maker adds may lack a position.
 * @returns Its range; the beginning of the file when it has none.
 */
export function placeOf(node: Placed): Position {
  return node.position ?? START;
}

/** A comment as a node: closed, and nothing else beside it. Undefined for any other node. */
function commentParts(node: PhrasingContent | Root["children"][number]): readonly HtmlPart[] | undefined {
  if (node.type !== "html") return undefined;
  const parts = htmlParts(node.value);
  return parts.every(({ type }) => type === "id" || type === "note") ? parts : undefined;
}

const isBlank = (node: PhrasingContent): boolean =>
  (node.type === "text" && node.value.trim() === "") || node.type === "break" || isComment(node);

/**
 * Tells whether a node is a comment and nothing else.
 *
 * @param node A node of the tree.
 * @returns True for a closed comment, an id or not.
 */
export function isComment(node: PhrasingContent | Root["children"][number]): node is Html {
  return commentParts(node) !== undefined;
}

/**
 * Gives the id that a comment holds.
 *
 * @param node A node of the tree.
 * @returns The word behind `#`, or undefined when the node is something else.
 */
export function idInComment(node: PhrasingContent | Root["children"][number]): string | undefined {
  for (const part of commentParts(node) ?? []) if (part.type === "id") return part.id;
  return undefined;
}

/** Inline nodes, and the ids that stood among them. */
export interface IdSplit {
  readonly marks: IdMark[];
  readonly rest: PhrasingContent[];
}

/**
 * Takes the ids out of a heading's or a paragraph's words.
 *
 * @param nodes Inline nodes.
 * @returns The ids, and the nodes without them.
 */
export function takeIds(nodes: Paragraph["children"]): IdSplit {
  const marks: IdMark[] = [];
  const rest = nodes.filter((node, index) => {
    const id = idInComment(node);
    if (id === undefined) return true;
    marks.push({ id, position: placeOf(node), inPlace: nodes.slice(index + 1).every(isBlank) });
    return false;
  });
  return { marks, rest };
}

/** The edits that move an id to the end of its owner. */
function moveToEnd({ id, position }: IdMark, end: number, context: ReadContext): Diagnostic["fix"] {
  const [from, to] = [position.start.offset ?? 0, position.end.offset ?? 0];
  const space = /[ \t]*$/.exec(context.file.text.slice(0, from))?.[0].length ?? 0;
  const edits = [
    { start: from - space, end: to, text: "" },
    { start: end, end, text: ` <!-- #${id} -->` },
  ];
  return { title: "Move it to the end", edits: edits.sort((left, right) => left.start - right.start) };
}

/**
 * Chooses among the ids found for one owner, and reports what is wrong with them.
 *
 * @param marks Ids in the order of the text.
 * @param end Offset at which the owner's id belongs.
 * @param context The file at hand.
 * @returns The first id, or undefined when there is none.
 */
export function chooseId(marks: readonly IdMark[], end: number, context: ReadContext): IdMark | undefined {
  const { report } = context.reporter;
  const [first, ...others] = marks;
  if (first === undefined) return undefined;
  const { id, position } = first;
  if (!isId(id)) {
    const suggestion = suggestId(id);
    report(markdownDiagnostics.invalidId, { id }, { position, suggestion });
  } else if (!first.inPlace) {
    report(markdownDiagnostics.misplacedId, { id }, { position, fix: moveToEnd(first, end, context) });
  }
  for (const other of others) {
    report(markdownDiagnostics.secondId, { id: other.id, first: id }, { position: other.position });
  }
  return first;
}
