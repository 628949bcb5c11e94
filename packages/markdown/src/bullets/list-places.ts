import type { FileKind } from "../grammar/file-kind.js";
import { headingRule } from "../grammar/heading-rules.js";
import { itemRule } from "../grammar/item-rules.js";
import type { Outline, OutlineSection } from "../outline/outline.js";
import type { BulletPlace } from "./find-bullets.js";

function placeOf({ kind, body }: OutlineSection, file: FileKind): BulletPlace {
  const { items, prose } = headingRule(kind);
  const item = items?.[file];
  if (item === undefined) return { nodes: prose === "rich" ? body : [], list: false, nests: "alike" };
  const { nested } = itemRule(item);
  const nests = nested === undefined ? "none" : itemRule(nested).id ? "alike" : "plain";
  return { nodes: body, list: true, nests };
}

/**
 * Lists the places of a file in which a list may have been pasted.
 *
 * @param outline The file's headings.
 * @param file The kind of file.
 * @returns The summary, then what stands under each heading that may hold a list.
 */
export function listPlaces({ summary, sections }: Outline, file: FileKind): BulletPlace[] {
  const under = (section: OutlineSection): BulletPlace[] => [
    placeOf(section, file),
    ...section.sections.flatMap(under),
  ];
  return [{ nodes: summary, list: false, nests: "alike" }, ...sections.flatMap(under)];
}
