import type { Phrase } from "@guidebook-kit/core";
import type { FileKind } from "../grammar/file-kind.js";
import type { Vocabulary } from "../grammar/vocabulary.js";
import type { ScopeWords } from "../scopes/scope-words.js";
import type { AddressOf } from "./phrase-cells.js";

/** What the printers of one file share. */
export interface PrintContext {
  readonly file: FileKind;
  readonly vocabulary: Vocabulary;
  readonly scopes: ScopeWords;
  readonly addressOf: AddressOf;
}

/** How bold words at the beginning of a paragraph are kept from meaning something. */
export type LeadKind = "prose" | "label" | "action" | "titled-action";

/** Running text and what it must not seem to be. */
export interface PhraseSource {
  readonly phrase: Phrase;
  readonly lead: LeadKind;
  /** True when it stands at the beginning of a block. */
  readonly start: boolean;
}
