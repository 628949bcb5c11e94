import { GUIDEBOOK_STATUSES, type Guidebook } from "@guidebook-kit/core";
import type { GuidebookDraft } from "../readers/drafts.js";
import { GUIDEBOOK_READERS } from "../readers/reader-tables.js";
import { readRichText } from "../rich-text/read-rich-text.js";
import type { OpenFile } from "./open-file.js";
import {
  createContext,
  optionalParts,
  placeFrontMatter,
  type ReadModel,
  readOutline,
  type Surroundings,
  textOf,
} from "./read-model.js";

const emptyDraft = (): GuidebookDraft => ({
  sections: [],
  terms: undefined,
  resources: undefined,
  relatedDimensions: undefined,
  scopeExamples: undefined,
  keyQuestions: [],
  appendices: [],
  steps: [],
  stages: [],
});

/** The parts of a guidebook's body that may be absent. */
function optionalDraft(draft: GuidebookDraft): Partial<Guidebook> {
  const { terms, resources, relatedDimensions, scopeExamples, steps, stages } = draft;
  return {
    ...(terms === undefined ? {} : { terms }),
    ...(resources === undefined ? {} : { resources }),
    ...(relatedDimensions === undefined ? {} : { relatedDimensions }),
    ...(scopeExamples === undefined ? {} : { scopeExamples }),
    ...(steps.length + stages.length === 0 ? {} : { overrides: { steps, stages } }),
  };
}

/**
 * Reads a guidebook.
 *
 * @param opened The file.
 * @param surroundings The other files, and the guidebook's framework.
 * @returns The guidebook as far as it could be read; what could not be has been reported.
 */
export function readGuidebook(opened: OpenFile, surroundings: Surroundings): ReadModel<Guidebook> {
  const context = createContext(opened, surroundings);
  const outline = readOutline(opened, context);
  const draft = emptyDraft();
  const summary = readRichText(outline.summary, context);
  for (const section of outline.sections) GUIDEBOOK_READERS[section.kind]?.(section, draft, context);
  const text = textOf(opened.frontMatter);
  const source = opened.frontMatter.texts.source?.text;
  const model: Guidebook = {
    id: text("guidebook"),
    version: text("version"),
    status: GUIDEBOOK_STATUSES.find((status) => status === text("status")) ?? GUIDEBOOK_STATUSES[0],
    locale: text("locale"),
    framework: text("framework"),
    dimension: text("dimension"),
    rights: text("rights"),
    ...(source === undefined ? {} : { source }),
    title: outline.title,
    summary,
    sections: draft.sections,
    keyQuestions: draft.keyQuestions,
    appendices: draft.appendices,
    ...optionalDraft(draft),
    ...optionalParts(opened.frontMatter),
  };
  placeFrontMatter({ model, context }, opened.frontMatter, outline);
  // That it has no framework has been reported, and there is nothing else to hold these against.
  if (surroundings.framework === undefined) {
    for (const key of ["framework", "dimension"]) context.positions.settle(model, key);
  }
  return { model, context };
}
