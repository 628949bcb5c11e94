import type { Section } from "../model/section.js";
import type { ResolvedSection } from "./resolved-guidebook.js";

function sectionIds(sections: readonly Section[]): string[] {
  return sections.flatMap((section) => [section.id, ...sectionIds(section.sections)]);
}

/** Takes the sections that join one of `ids` out of a forest; what stood beside them stays where it was. */
function splitJoining(
  sections: readonly Section[],
  ids: ReadonlySet<string>,
): { joining: Section[]; own: Section[] } {
  const joining: Section[] = [];
  const own: Section[] = [];
  for (const section of sections) {
    const inner = splitJoining(section.sections, ids);
    joining.push(...inner.joining);
    const kept = { ...section, sections: inner.own };
    (ids.has(section.id) ? joining : own).push(kept);
  }
  return { joining, own };
}

function join(section: Section, joining: ReadonlyMap<string, Section>): ResolvedSection {
  const added = joining.get(section.id);
  return {
    id: section.id,
    title: section.title,
    body: section.body,
    sections: section.sections.map((child) => join(child, joining)),
    ...(added === undefined ? {} : { inDimension: { body: added.body, sections: added.sections } }),
  };
}

/**
 * Joins a framework's sections with a guidebook's.
 *
 * @param frameworkSections The framework's sections, in their order.
 * @param guidebookSections The guidebook's; one with a framework section's id, at any depth, joins that one.
 * @returns The framework's sections with what joins them, then the guidebook's own.
 */
export function resolveSections(
  frameworkSections: readonly Section[],
  guidebookSections: readonly Section[],
): ResolvedSection[] {
  const split = splitJoining(guidebookSections, new Set(sectionIds(frameworkSections)));
  const joining = new Map(split.joining.map((section) => [section.id, section]));
  return [...frameworkSections.map((section) => join(section, joining)), ...split.own];
}
