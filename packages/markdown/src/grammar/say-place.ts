import type { GrammarText } from "@guidebook-kit/locales";
import type { FileKind } from "./file-kind.js";
import { HEADING_KINDS, type HeadingKind, headingRule } from "./heading-rules.js";
import { LABEL_KINDS, LABEL_RULES } from "./label-rules.js";

/** A heading whose place is to be said, and in which words. */
export interface PlaceSource {
  readonly kind: HeadingKind;
  readonly file: FileKind;
  readonly words: GrammarText;
}

function join(words: readonly string[], last: "and" | "or"): string {
  const before = words.slice(0, -1).join(", ");
  return before === "" ? words.join("") : `${before} ${last} ${words.at(-1)}`;
}

const isHere = (kind: HeadingKind, file: FileKind): boolean => headingRule(kind).counts[file] !== "none";

const takesText = (kind: HeadingKind): boolean => headingRule(kind).prose === "rich";

/** The headings right below another one. */
const childrenOf = (parent: HeadingKind, file: FileKind): HeadingKind[] =>
  HEADING_KINDS.filter((kind) => isHere(kind, file) && headingRule(kind).parents.includes(parent));

function written(kind: HeadingKind, words: GrammarText): string {
  const { depth, title } = headingRule(kind);
  return `"${"#".repeat(depth)} ${words[kind]}${title ? ": …" : ""}"`;
}

/** What stands under a heading that takes no text. */
function sayContent({ kind, file, words }: PlaceSource): string {
  if (headingRule(kind).items?.[file] !== undefined) {
    return "Only a list stands here: begin each item with - and a space.";
  }
  const labels = LABEL_KINDS.filter((label) => (LABEL_RULES[label].under[kind]?.[file] ?? "none") !== "none");
  const parts = [
    ...labels.map((label) => `**${words[label]}:**`),
    ...childrenOf(kind, file).map((child) => written(child, words)),
  ];
  if (parts.length === 0) return "Nothing stands below this heading.";
  return `Only ${join(parts, "and")} ${parts.length === 1 ? "stands" : "stand"} here.`;
}

/** Where text goes that does not belong under a heading. */
function sayHomes({ kind, file, words }: PlaceSource): string {
  const { parents } = headingRule(kind);
  const headings = parents.filter((parent) => parent !== "file");
  const near = [...headings, ...childrenOf(kind, file), ...headings.flatMap((one) => childrenOf(one, file))];
  const below = [...new Set(near)].filter((one) => one !== kind && takesText(one));
  const own = `into a "## ${words.section}: …" of its own`;
  const homes = [
    ...(parents.includes("file") ? ["into the summary"] : []),
    ...(below.length === 0
      ? []
      : [
          `below ${join(
            below.map((one) => `"${words[one]}"`),
            "or",
          )}`,
        ]),
  ];
  return homes.length === 0 ? `Text goes ${own}.` : `Text goes ${homes.join(", ")}, or ${own}.`;
}

/**
 * Says what may stand under a heading, and where text goes that may not.
 *
 * @param source The heading.
 * @returns One sentence or two.
 */
export function sayPlace(source: PlaceSource): string {
  const { prose, items } = headingRule(source.kind);
  const hasList = items?.[source.file] !== undefined;
  if (prose === "none") return `${sayContent(source)} ${sayHomes(source)}`;
  if (prose === "phrase")
    return `One paragraph stands here${hasList ? ", and below it at most a list" : ""}.`;
  return "Paragraphs stand above the list, and there is one list.";
}
