import type { KeyQuestion } from "@guidebook-kit/core";
import { readBody } from "../body/read-body.js";
import type { OutlineSection } from "../outline/outline.js";
import type { ReadContext } from "../read-context.js";
import { withId } from "./owned.js";
import { readRootCause } from "./read-root-cause.js";
import { readScopeLabel } from "./read-scope-label.js";

/**
 * Reads a key question with its root causes.
 *
 * @param section Its heading.
 * @param context The file at hand.
 * @returns The key question.
 */
export function readKeyQuestion(section: OutlineSection, context: ReadContext): KeyQuestion {
  const body = readBody(section, context);
  const scopes = readScopeLabel({ section, body, kind: "occurs" }, context);
  const parts = {
    code: section.number ?? "",
    text: section.title,
    // With a name missing, causes would seem to occur outside.
    ...(scopes?.complete === true ? { scopes: scopes.ids } : {}),
    rootCauses: section.sections.map((inner) => readRootCause(inner, context)),
  };
  const question = withId(section, parts, context);
  if (section.number === undefined) context.positions.settle(question, "code");
  if (scopes?.complete === false) context.positions.settle(question, "scopes");
  return question;
}
