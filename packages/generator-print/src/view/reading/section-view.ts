import type { ResolvedSection, RichText, Section } from "@guidebook-kit/core";

/** A section with what the guidebook adds to the framework's words, and the sections in it. */
export interface SectionView {
  readonly anchor: string;
  readonly title: string;
  readonly body: RichText;
  /** Empty where the guidebook adds nothing. */
  readonly inDimension: RichText;
  readonly sections: readonly SectionView[];
}

/**
 * Gives a section.
 *
 * @param section A section of a resolved guidebook.
 * @returns What the template `reading-section` draws.
 */
export function sectionView(section: ResolvedSection | Section): SectionView {
  const added = "inDimension" in section ? section.inDimension : undefined;
  const inner = [...section.sections, ...(added?.sections ?? [])];
  return {
    anchor: section.id,
    title: section.title,
    body: section.body,
    inDimension: added?.body ?? [],
    sections: inner.map((child) => sectionView(child)),
  };
}
