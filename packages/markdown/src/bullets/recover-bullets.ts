import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { createReporter } from "../diagnostics/reporter.js";
import { buildOutline } from "../outline/build-outline.js";
import type { Outline } from "../outline/outline.js";
import { createPositionIndex } from "../positions/position-index.js";
import type { ReadContext } from "../read-context.js";
import { markdownTree } from "../tree/markdown-tree.js";
import { MAY_HAVE_BULLETS } from "./bullet-line.js";
import { findBullets, type Line, type PastedBullet } from "./find-bullets.js";
import { listPlaces } from "./list-places.js";
import { maskBullets } from "./mask-bullets.js";

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split(/(?<=\r\n|\r(?!\n)|\n)/)) {
    lines.push({ start, text: line.replace(/[\r\n]+$/, "") });
    start += line.length;
  }
  return lines;
}

/** Reports bullets that came with one paste: where all can be mended surely, with the edits of all. */
function reportBullets(bullets: readonly PastedBullet[], context: ReadContext): void {
  const [first] = bullets;
  if (first === undefined) return;
  const { parts, line, indent } = first;
  const start = line.start + parts.indent.length;
  const edits = bullets.map((bullet) => ({
    start: bullet.line.start,
    end: bullet.line.start + bullet.line.text.length - bullet.parts.words.length,
    text: `${bullet.indent}- `,
  }));
  const fix = indent === undefined ? undefined : { title: "Begin with hyphens", edits };
  const details = { mark: parts.mark, count: bullets.length, sure: indent !== undefined };
  const position = context.rangeOf(start, start + parts.mark.length);
  context.reporter.report(markdownDiagnostics.pastedBullet, details, { position, fix });
}

/** A context in which something may be read twice. */
function toTry(context: ReadContext): ReadContext {
  const reporter = createReporter(context.file.path);
  return { ...context, reporter, positions: createPositionIndex(), idSites: [], references: [] };
}

/**
 * Takes a file apart into its headings. Items that a word processor's bullets begin, which Markdown does not know,
 * count as items; they are reported.
 *
 * @param text The file's text, of which the front matter is blank.
 * @param context The file at hand.
 * @returns The headings, each with what stands under it.
 */
export function recoverBullets(text: string, context: ReadContext): Outline {
  const tree = markdownTree(text);
  if (!MAY_HAVE_BULLETS.test(text)) return buildOutline(tree, context);
  const lines = linesOf(text);
  // What a bullet is depends on its heading, and what a heading holds on the bullets.
  const places = listPlaces(buildOutline(structuredClone(tree), toTry(context)), context.file.kind);
  const found = places.map((place) => findBullets(place, lines));
  for (const bullets of found) {
    reportBullets(
      bullets.filter(({ indent }) => indent !== undefined),
      context,
    );
    reportBullets(
      bullets.filter(({ indent }) => indent === undefined),
      context,
    );
  }
  if (found.every(({ length }) => length === 0)) return buildOutline(tree, context);
  const masked = maskBullets(lines, found.flat(), text);
  if (masked.hidden) context.reporter.passOver();
  return buildOutline(markdownTree(masked.text), context);
}
