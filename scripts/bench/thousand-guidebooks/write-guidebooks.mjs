import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../run-command.mjs";

const CONTENT = join(ROOT, "content", "education-resource-equity");

/** The guidebook that all others are made from: of middle length, with terms, resources and links of every kind. */
const PATTERN = "school-funding";

const BYTES = 25 * 1024;

const MARKED_ID = /<!-- #([a-z][a-z0-9-]*) -->/g;

const WORDS =
  "district school family teacher budget student plan meeting year question answer neighborhood bus library garden clock".split(
    " ",
  );

/**
 * Writes a content folder: the framework of this repository, and guidebooks of 25 KB in its grammar, each with ids and
 * a section of its own and a link into the next one. The same count gives the same bytes.
 *
 * @param folder Where to; must not exist.
 * @param count How many guidebooks.
 * @returns The paths of the guidebooks.
 */
export function writeGuidebooks(folder, count) {
  const framework = readFileSync(join(CONTENT, "framework.md"), "utf8");
  const pattern = readFileSync(join(CONTENT, PATTERN, "guidebook.md"), "utf8");
  const shared = idsOf(framework);
  const own = [...idsOf(pattern)].filter((id) => !shared.has(id));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "framework.md"), framework);
  return Array.from({ length: count }, (_, index) => {
    const path = join(folder, guidebookId(index), "guidebook.md");
    mkdirSync(join(folder, guidebookId(index)));
    writeFileSync(path, guidebookText({ pattern, own, index, next: (index + 1) % count }));
    return path;
  });
}

/**
 * Names a generated guidebook.
 *
 * @param index Which one, from 0.
 * @returns Its id and folder.
 */
export function guidebookId(index) {
  return `guidebook-${number(index)}`;
}

function guidebookText({ pattern, own, index, next }) {
  const known = new Set(own);
  const ownId = (id, of) => (known.has(id) ? `${id}-${number(of)}` : id);
  const text = pattern
    .replace(`guidebook: ${PATTERN}`, `guidebook: ${guidebookId(index)}`)
    .replace(/^# .*$/m, (title) => `${title} ${number(index)}`)
    .replace(MARKED_ID, (_, id) => `<!-- #${ownId(id, index)} -->`)
    .replace(/\]\(#([a-z0-9-]+)\)/g, (_, id) => `](#${ownId(id, index)})`)
    .replace(
      /\]\(\.\.\/[a-z-]+\/guidebook\.md(?:#[a-z0-9-]+)?\)/g,
      `](../${guidebookId(next)}/guidebook.md#${ownId(own[0], next)})`,
    );
  const [before, after] = splitBefore(text, "## Scopes\n");
  const head = `## Section: A word of our own <!-- #own-word-${number(index)} -->\n\n`;
  return `${before}${head}${prose(index, BYTES - Buffer.byteLength(text + head) - 2)}\n\n${after}`;
}

function splitBefore(text, heading) {
  const at = text.indexOf(heading);
  if (at === -1) throw new Error(`${PATTERN} has no heading "${heading.trim()}" any more`);
  return [text.slice(0, at), text.slice(at)];
}

/** Sentences that no other guidebook has, of so many bytes. */
function prose(seed, bytes) {
  let state = seed + 1;
  let text = "";
  while (text.length < bytes) {
    const sentence = Array.from({ length: 9 }, () => {
      state = (state * 48271) % 2147483647;
      return WORDS[state % WORDS.length];
    });
    text += `The ${sentence.join(" ")}.\n`;
  }
  return `${text.slice(0, bytes - 1).trimEnd()}.`;
}

function idsOf(text) {
  return new Set([...text.matchAll(MARKED_ID)].map(([, id]) => id));
}

function number(index) {
  return String(index + 1).padStart(4, "0");
}
