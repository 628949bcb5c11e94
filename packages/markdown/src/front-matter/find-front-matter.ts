import type { DiagnosticKind } from "@guidebook-kit/core";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";

/** Where the front matter of a text stands. */
export interface FrontMatterRange {
  /** Offset of its first line, below the fence. */
  readonly start: number;
  /** Offset behind its last line. */
  readonly end: number;
  /** Offset at which the Markdown begins. */
  readonly body: number;
  /** What is wrong with the lines around it, and where. */
  readonly problem?:
    | {
        readonly kind: DiagnosticKind<object>;
        readonly from: number;
        readonly to: number;
        readonly mended: string;
      }
    | undefined;
}

const OPENING = /^---[ \t]*(?:\r\n|\r|\n)/;
const LATE_OPENING = /^[\s\u200b\ufeff]+---[ \t]*(?:\r\n|\r|\n)/u;
const CLOSING = /^---[ \t]*$/gmu;
/** What a closing line may have become: hyphens that a word processor joined, or a space before them. */
const NEARLY_CLOSING = /^[ \t]*[-–—]{1,8}[ \t]*$/gmu;
const TITLE = /^#{1,6}[ \t]/gmu;

/** The first match of a global pattern at or behind an offset. */
function find(pattern: RegExp, text: string, from: number): { start: number; end: number } | undefined {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

/** Finds the end of front matter whose closing line is missing or misspelt. */
function recover(text: string, start: number): FrontMatterRange {
  const title = find(TITLE, text, start)?.start ?? text.length;
  const fence = find(NEARLY_CLOSING, text, start);
  const kind = markdownDiagnostics.frontMatterUnclosed;
  if (fence !== undefined && fence.start < title) {
    const problem = { kind, from: fence.start, to: fence.end, mended: "---" };
    return { start, end: fence.start, body: fence.end, problem };
  }
  const written = text.slice(start, title).trimEnd().length;
  const end = start + written;
  return { start, end, body: end, problem: { kind, from: end, to: end, mended: "\n---" } };
}

/**
 * Finds the front matter, also where its fences are not quite right.
 *
 * @param text The file's text.
 * @returns Its place, or undefined when the text does not begin with front matter.
 */
export function findFrontMatter(text: string): FrontMatterRange | undefined {
  const opening = OPENING.exec(text) ?? LATE_OPENING.exec(text);
  if (opening === null) return undefined;
  const start = opening[0].length;
  const late = !OPENING.test(text);
  const closing = find(CLOSING, text, start);
  if (closing === undefined) return recover(text, start);
  const kind = markdownDiagnostics.frontMatterNotFirst;
  const problem = late ? { kind, from: 0, to: opening[0].indexOf("---"), mended: "" } : undefined;
  return { start, end: closing.start, body: closing.end, problem };
}
