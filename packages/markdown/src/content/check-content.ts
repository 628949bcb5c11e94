import {
  checkFramework,
  checkGuidebook,
  type Diagnostic,
  type Framework,
  type Guidebook,
} from "@guidebook-kit/core";
import {
  checkGuidebookTranslation,
  checkTranslations,
  findSource,
} from "../translations/check-translations.js";
import { checkExtensions, isWhole, type LeadsToUnread, runRules } from "./check-model.js";
import { folderName } from "./content-file.js";
import type { OpeningResult } from "./open-file.js";
import type { CheckedModel, ReadModel } from "./read-model.js";

/** A guidebook with its framework. */
export interface ReadGuidebook extends ReadModel<Guidebook> {
  readonly framework: ReadModel<Framework> | undefined;
}

/** A guidebook with its framework, as far as the rules need to know them. */
export interface CheckedGuidebook extends CheckedModel<Guidebook> {
  readonly framework: CheckedModel<Framework> | undefined;
}

/** All content that was read. */
export interface ReadLibrary {
  readonly openings: readonly OpeningResult[];
  readonly frameworks: readonly ReadModel<Framework>[];
  readonly guidebooks: readonly ReadGuidebook[];
}

/** The ids of guidebooks of which a part could not be read. */
function unreadGuidebooks({ openings, guidebooks }: ReadLibrary): Set<string> {
  const closed = openings.filter(({ opened, file }) => opened === undefined && file.kind === "guidebook");
  const parts = guidebooks.filter((read) => !isWhole(read));
  return new Set([
    ...closed.map(({ file }) => folderName(file.folder)),
    ...parts.map(({ model }) => model.id),
  ]);
}

/** Whether a reference may lead into a part of a guidebook, or of the framework, that could not be read. */
function leadsToUnread(unread: ReadonlySet<string>, framework: CheckedModel<Framework>): LeadsToUnread {
  const whole = isWhole(framework);
  return ({ target }) => {
    if ("guidebook" in target) return unread.has(target.guidebook);
    return !whole && target.kind !== "current-dimension";
  };
}

/**
 * Checks a framework against the rules of the model.
 *
 * @param read The framework.
 * @param unread The ids of guidebooks of which a part could not be read.
 * @returns What the rules report; more is added to the file's own reporter.
 */
export function checkOneFramework(read: CheckedModel<Framework>, unread: ReadonlySet<string>): Diagnostic[] {
  checkExtensions(read);
  const framework = read.model;
  return runRules(read, (locate) => checkFramework({ framework, locate }), leadsToUnread(unread, read));
}

/** What a guidebook is checked together with. */
export interface OtherGuidebooks {
  /** All guidebooks, in whatever language; their ids suffice. */
  readonly guidebooks: readonly Guidebook[];
  /** The ids of guidebooks of which a part could not be read. */
  readonly unread: ReadonlySet<string>;
}

/**
 * Checks a guidebook against the rules of the model.
 *
 * @param read The guidebook.
 * @param others What it may refer to.
 * @returns What the rules report; more is added to the file's own reporter.
 */
export function checkOneGuidebook(
  read: CheckedGuidebook,
  { guidebooks, unread }: OtherGuidebooks,
): Diagnostic[] {
  checkExtensions(read);
  const { framework, model: guidebook } = read;
  // Half a framework would make half a guidebook look wrong.
  if (framework === undefined || !isWhole(framework)) return [];
  const same = guidebooks.filter(({ locale }) => locale === guidebook.locale);
  const context = { guidebook, framework: framework.model, guidebooks: same };
  return runRules(read, (locate) => checkGuidebook({ ...context, locate }), leadsToUnread(unread, framework));
}

/**
 * Checks what was read against the rules of the model. What follows from a mistake that has been reported is
 * left out.
 *
 * @param library All content that was read.
 * @returns What the rules report; more is added to the files' own reporters.
 */
export function checkContent(library: ReadLibrary): Diagnostic[] {
  const unread = unreadGuidebooks(library);
  const { frameworks, guidebooks } = library;
  const others = { guidebooks: guidebooks.map(({ model }) => model), unread };
  const aboutFrameworks = frameworks.flatMap((read) => checkOneFramework(read, unread));
  const aboutGuidebooks = guidebooks.flatMap((read) => checkOneGuidebook(read, others));
  return [
    ...aboutFrameworks,
    ...aboutGuidebooks,
    ...checkTranslations(frameworks),
    ...guidebooks.flatMap((read) => checkGuidebookTranslation(findSource(read, guidebooks), read)),
  ];
}
