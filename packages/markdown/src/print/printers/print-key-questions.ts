import type { KeyQuestion, RootCause } from "@guidebook-kit/core";
import type { PrintContext } from "../print-context.js";
import { printHeading } from "../print-heading.js";
import { printItems } from "../print-item.js";
import { printLabel } from "../print-label.js";
import { printRichText } from "../print-rich-text.js";
import { scopeNames } from "../print-scopes.js";
import { printAction } from "./print-action.js";

const sameList = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((value, index) => value === right[index]);

function printCause(cause: RootCause, context: PrintContext): string[] {
  const { id, title, scopes, actionScopes, description, vision, actions } = cause;
  return [
    printHeading("rootCause", { title, id }, context),
    printLabel("occurs", scopeNames(scopes, context), context),
    ...(sameList(scopes, actionScopes)
      ? []
      : [printLabel("actionsApply", scopeNames(actionScopes, context), context)]),
    ...printRichText(description, "label", context),
    printHeading("vision", {}, context),
    ...printRichText(vision, "label", context),
    ...(actions.length === 0
      ? []
      : [
          printHeading("potentialActions", {}, context),
          ...printItems(actions.map((action) => printAction(action, context))),
        ]),
  ];
}

/**
 * Prints key questions with their root causes.
 *
 * @param questions The key questions.
 * @param context The file at hand, with its framework's scopes.
 * @returns Blocks of Markdown.
 */
export function printKeyQuestions(questions: readonly KeyQuestion[], context: PrintContext): string[] {
  return questions.flatMap(({ id, code, text, scopes, rootCauses }) => [
    printHeading("keyQuestion", { number: code, title: text, id }, context),
    ...(scopes === undefined ? [] : [printLabel("occurs", scopeNames(scopes, context), context)]),
    ...rootCauses.flatMap((cause) => printCause(cause, context)),
  ]);
}
