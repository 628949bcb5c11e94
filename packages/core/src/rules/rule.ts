import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { DiagnosticPlace } from "../diagnostics/diagnostic-kind.js";
import type { Framework } from "../model/framework.js";
import type { Guidebook } from "../model/guidebook.js";
import type { ModelNode } from "../nodes/list-nodes.js";
import type { ListedProse } from "../text/list-prose.js";
import type { ModelPath } from "../text/walk-model.js";
import type { TranslationDifference } from "../translation/translation-difference.js";

/** Tells where a part of the model stands in its file. */
export type Locate = (path: ModelPath) => DiagnosticPlace;

/** What a rule about a framework looks at. */
export interface FrameworkContext {
  readonly framework: Framework;
  readonly locate: Locate;
}

/** What a rule about a guidebook looks at. */
export interface GuidebookContext {
  readonly guidebook: Guidebook;
  readonly framework: Framework;
  /** Every guidebook of the content in this language, to follow references. */
  readonly guidebooks: readonly Guidebook[];
  readonly locate: Locate;
}

/** A framework or guidebook in one language beside the same in its own. */
export interface TranslationPair {
  readonly translation: Framework | Guidebook;
  readonly source: Framework | Guidebook;
  readonly locate: Locate;
  /** Tells where a part of the source stands in the source's file. */
  readonly locateSource: Locate;
}

/** What a rule about a translation looks at. */
export interface TranslationContext extends TranslationPair {
  /** In what the translation is not its source, wording apart. */
  readonly differences: readonly TranslationDifference[];
  /** True when the translation was made from an older version: then differences are to be expected. */
  readonly outdated: boolean;
}

/** A framework to check, with everything in it that has an id, and what is to be checked in its prose. */
export interface ListedFramework extends FrameworkContext {
  readonly nodes: readonly ModelNode[];
  readonly prose: ListedProse;
}

/** A guidebook to check, with everything in it and in its framework that has an id, and with its prose. */
export interface ListedGuidebook extends GuidebookContext {
  readonly nodes: readonly ModelNode[];
  readonly prose: ListedProse;
  readonly frameworkNodes: readonly ModelNode[];
}

/** Checks one thing about a framework. */
export type FrameworkRule = (context: ListedFramework) => Diagnostic[];

/** Checks one thing about a guidebook together with its framework. */
export type GuidebookRule = (context: ListedGuidebook) => Diagnostic[];

/** Checks one thing about a translation. */
export type TranslationRule = (context: TranslationContext) => Diagnostic[];
