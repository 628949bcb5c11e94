import type { Section } from "@guidebook-kit/core";
import { readBody } from "../body/read-body.js";
import type { OutlineSection } from "../outline/outline.js";
import type { ReadContext } from "../read-context.js";
import { readRichText } from "../rich-text/read-rich-text.js";
import { withId } from "./owned.js";

/**
 * Reads a section or an appendix, with the sections in it.
 *
 * @param section Its heading.
 * @param context The file at hand.
 * @returns The section.
 */
export function readSection(section: OutlineSection, context: ReadContext): Section {
  const body = readRichText(readBody(section, context).prose, context);
  const sections = section.sections.map((inner) => readSection(inner, context));
  return withId(section, { title: section.title, body, sections }, context);
}
