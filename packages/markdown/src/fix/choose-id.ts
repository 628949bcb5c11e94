import { isId } from "@guidebook-kit/core";
import type { IdSite } from "../ids/id-site.js";
import { suggestId } from "../ids/suggest-id.js";

/** The first words of a sentence say enough. */
const SENTENCE = /^[^.:?!。：？！]*/u;
const MOST_WORDS = 6;

/** `rootCause` becomes `root-cause`. */
const kindWord = (site: IdSite): string =>
  site.kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A readable id; words without a letter from a to z give one of what the thing is. */
function readableId(site: IdSite): string {
  const sentence = SENTENCE.exec(site.words)?.[0] ?? "";
  const made = suggestId(sentence) ?? suggestId(site.words);
  return made?.split("-").slice(0, MOST_WORDS).join("-") ?? `${kindWord(site)}-1`;
}

/**
 * Makes an id for something that has none, of its words, and takes it.
 *
 * @param site The heading or item.
 * @param taken Ids that are in use or were; the new one is added.
 * @returns An id that is unlike all of them.
 */
export function chooseId(site: IdSite, taken: Set<string>): string {
  const readable = readableId(site);
  const stem = readable.replace(/-\d+$/, "");
  let id = readable;
  for (let count = 2; taken.has(id) || !isId(id); count += 1) id = `${stem}-${count}`;
  taken.add(id);
  return id;
}
