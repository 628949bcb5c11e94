import type { Framework, Guidebook } from "@guidebook-kit/core";
import { GuidebookError } from "@guidebook-kit/core";
import { findLocale, type Locale, locales as shippedLocales } from "@guidebook-kit/locales";
import type { FileKind } from "../grammar/file-kind.js";
import { HEADING_KINDS } from "../grammar/heading-rules.js";
import { createVocabulary } from "../grammar/vocabulary.js";
import { createScopeWords } from "../scopes/scope-words.js";
import type { PrintContext } from "./print-context.js";
import { printFrontMatter } from "./print-front-matter.js";
import { printTitle } from "./print-heading.js";
import { printRichText } from "./print-rich-text.js";
import { FRAMEWORK_PRINTERS, GUIDEBOOK_PRINTERS } from "./printers/printer-tables.js";
import { referenceAddress } from "./reference-address.js";

interface PrintSource {
  readonly kind: FileKind;
  readonly model: Framework | Guidebook;
  readonly framework: Framework;
}

function createPrintContext(
  { kind, model, framework }: PrintSource,
  locales: readonly Locale[],
): PrintContext {
  const locale = findLocale(locales, model.locale);
  if (locale === undefined) {
    throw new GuidebookError(
      "markdown/unknown-locale",
      `There are no headings and labels for the language "${model.locale}". Pass its locale.`,
    );
  }
  return {
    file: kind,
    vocabulary: createVocabulary(locale, locales),
    scopes: createScopeWords(framework, true),
    addressOf: (target) => referenceAddress(target, { kind, id: model.id }),
  };
}

const joinBlocks = (model: Framework | Guidebook, blocks: readonly string[], context: PrintContext): string =>
  [
    printFrontMatter(model, context.file),
    printTitle(model.title),
    ...printRichText(model.summary, "prose", context),
    ...blocks,
  ]
    .join("\n\n")
    .concat("\n");

/**
 * Prints a framework as canonical Markdown: reading it gives an equal model.
 *
 * @param framework A framework that passes its schema and its rules.
 * @param locales The languages in which headings and labels are known; those of the kit by default.
 * @returns The text of `framework.md`.
 * @throws GuidebookError `markdown/unknown-locale`, or `markdown/cannot-print` for sections nested too deeply.
 */
export function printFramework(framework: Framework, locales: readonly Locale[] = shippedLocales): string {
  const context = createPrintContext({ kind: "framework", model: framework, framework }, locales);
  const blocks = HEADING_KINDS.flatMap((kind) => FRAMEWORK_PRINTERS[kind]?.(framework, context) ?? []);
  return joinBlocks(framework, blocks, context);
}

/**
 * Prints a guidebook as canonical Markdown: reading it together with its framework gives an equal model.
 *
 * @param guidebook A guidebook that passes its schema and its rules.
 * @param framework Its framework, which gives scopes, letters and titles their names.
 * @param locales The languages in which headings and labels are known; those of the kit by default.
 * @returns The text of `guidebook.md` in a folder of the guidebook's name beside `framework.md`.
 * @throws GuidebookError `markdown/unknown-locale`, or `markdown/cannot-print` for what Markdown cannot hold:
 *   sections nested too deeply, an action whose text does not begin with a paragraph or holds a list.
 */
export function printGuidebook(
  guidebook: Guidebook,
  framework: Framework,
  locales: readonly Locale[] = shippedLocales,
): string {
  const context = createPrintContext({ kind: "guidebook", model: guidebook, framework }, locales);
  const source = { guidebook, framework };
  const blocks = HEADING_KINDS.flatMap((kind) => GUIDEBOOK_PRINTERS[kind]?.(source, context) ?? []);
  return joinBlocks(guidebook, blocks, context);
}
