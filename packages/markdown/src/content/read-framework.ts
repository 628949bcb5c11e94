import type { Framework } from "@guidebook-kit/core";
import type { FrameworkDraft } from "../readers/drafts.js";
import { checkStageOrder } from "../readers/read-stage.js";
import { FRAMEWORK_READERS } from "../readers/reader-tables.js";
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

const emptyDraft = (): FrameworkDraft => ({
  dimensions: [],
  scopes: undefined,
  stakeholderGroups: undefined,
  terms: undefined,
  sections: [],
  steps: [],
  planningStages: [],
  labels: undefined,
});

/**
 * Reads a framework.
 *
 * @param opened The file.
 * @param surroundings The other files.
 * @returns The framework as far as it could be read; what could not be has been reported.
 */
export function readFramework(opened: OpenFile, surroundings: Surroundings): ReadModel<Framework> {
  const context = createContext(opened, surroundings);
  const outline = readOutline(opened, context);
  const draft = emptyDraft();
  const summary = readRichText(outline.summary, context);
  for (const section of outline.sections) FRAMEWORK_READERS[section.kind]?.(section, draft, context);
  checkStageOrder(outline.sections, context);
  const text = textOf(opened.frontMatter);
  const model: Framework = {
    id: text("framework"),
    version: text("version"),
    locale: text("locale"),
    title: outline.title,
    publisher: text("publisher"),
    rights: text("rights"),
    summary,
    dimensions: draft.dimensions,
    scopes: draft.scopes ?? { items: [] },
    ...(draft.stakeholderGroups === undefined ? {} : { stakeholderGroups: draft.stakeholderGroups }),
    ...(draft.terms === undefined ? {} : { terms: draft.terms }),
    sections: draft.sections,
    // Another number of steps than three has been reported; then nobody gets this model.
    steps: draft.steps as Framework["steps"],
    planningStages: draft.planningStages,
    ...(draft.labels === undefined ? {} : { labels: draft.labels }),
    ...optionalParts(opened.frontMatter),
  };
  placeFrontMatter({ model, context }, opened.frontMatter, outline);
  return { model, context };
}
