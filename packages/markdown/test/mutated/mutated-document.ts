import type { SourceFile } from "../../src/index.js";
import { createRandom, type Random } from "../mutation/random.js";

/** The texts of which documents are made. */
export interface DocumentTexts {
  /** A framework and a guidebook without errors, with their paths. */
  readonly framework: SourceFile;
  readonly guidebook: SourceFile;
  /** Frameworks and guidebooks to cut slices from. */
  readonly shipped: readonly SourceFile[];
}

/** Bytes of a document at most. */
const LARGEST = 4096;

const PIECES = [
  ..."#*_-+>`[]()<>!&\\|:\n\t \r\0\ufeff\u202e",
  ...[
    "<!--",
    "-->",
    "<!-- #news -->",
    "---\n",
    "\n\n",
    "```\n",
    "![",
    "](",
    "](#news)",
    "1. ",
    "    ",
    "**",
    "**Occurs:** ",
    "\n#### Vision\n",
    ": ",
    " #",
    "\ud800",
    "<div>",
    "<a@b>",
    "&#0;",
    "• ",
  ],
];

/** Changes a text in a few places: pieces put in, taken out, doubled or moved. */
function mutate(text: string, random: Random): string {
  let changed = text;
  for (let count = 1 + random.below(6); count > 0; count -= 1) {
    const at = random.below(changed.length);
    const to = at + random.below(40);
    const [before, piece, after] = [changed.slice(0, at), changed.slice(at, to), changed.slice(to)];
    changed = random.pick([
      before + random.pick(PIECES) + piece + after,
      before + after,
      before + piece + piece + after,
      after + piece + before,
      before + random.pick(PIECES).repeat(random.below(30)) + after,
    ]);
  }
  return changed;
}

/** Everything down to the title: a slice below it is read as far as it can be. */
const headOf = (text: string): string => /^.*?\n# .*?\n/s.exec(text)?.[0] ?? "";

const isFramework = ({ path }: SourceFile): boolean => /\/framework[^/]*$/.test(path);

/** Some lines of a shipped file, mostly below a front matter and a title. */
function slice({ framework, guidebook, shipped }: DocumentTexts, random: Random): SourceFile {
  const source = random.pick(shipped);
  const owner = isFramework(source) ? framework : guidebook;
  const start = source.text.indexOf("\n", random.below(source.text.length)) + 1;
  const head = random.below(4) === 0 ? "" : `${headOf(owner.text)}\n`;
  return { path: owner.path, text: head + source.text.slice(start, start + 500 + random.below(3000)) };
}

function shorten(text: string): string {
  let short = text.slice(0, LARGEST);
  while (Buffer.byteLength(short) > LARGEST) short = short.slice(0, -16);
  return short;
}

/**
 * Makes a document that nobody meant to write. Every second one is a slice of a shipped file.
 *
 * @param texts What documents are made of.
 * @param seed What all documents of a run have in common.
 * @param index Which one it is.
 * @returns The document of at most 4 KB and the file that belongs with it; the same for the same numbers.
 */
export function mutatedDocument(
  texts: DocumentTexts,
  seed: number,
  index: number,
): { readonly document: SourceFile; readonly files: readonly SourceFile[] } {
  const random = createRandom(seed * 1_000_003 + index);
  const whole = index % 4 === 1 ? texts.framework : texts.guidebook;
  const source = index % 2 === 0 ? slice(texts, random) : whole;
  const document = { path: source.path, text: shorten(mutate(source.text, random)) };
  const files = [texts.framework, texts.guidebook].map((file) =>
    file.path === document.path ? document : file,
  );
  return { document, files };
}
