import type { Action, RootCause } from "@guidebook-kit/core";
import { type Body, readBody } from "../body/read-body.js";
import { readItems } from "../body/read-item.js";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { shorten } from "../ids/register-id.js";
import type { OutlineSection } from "../outline/outline.js";
import type { ReadContext } from "../read-context.js";
import { readRichText } from "../rich-text/read-rich-text.js";
import { withId } from "./owned.js";
import { readAction } from "./read-action.js";
import { readScopeLabel } from "./read-scope-label.js";

function reportNoScopes(section: OutlineSection, context: ReadContext): void {
  const { vocabulary, scopes } = context;
  const details = {
    label: vocabulary.words.occurs,
    heading: shorten(section.title === "" ? section.heading : section.title),
    example: scopes.labels.join(", "),
  };
  context.reporter.reportMissing(markdownDiagnostics.labelMissing, details, { position: section.position });
}

interface CauseScopes extends Pick<RootCause, "scopes" | "actionScopes"> {
  /** Which of them could not be told, which has been reported. */
  readonly guessed: readonly ("scopes" | "actionScopes")[];
}

/** The cause's places and its actions' columns. Where either cannot be told, all scopes stand in for it. */
function readScopes(section: OutlineSection, body: Body, context: ReadContext): CauseScopes {
  const occurs = readScopeLabel({ section, body, kind: "occurs" }, context);
  const apply = readScopeLabel({ section, body, kind: "actionsApply" }, context);
  if (occurs === undefined) reportNoScopes(section, context);
  const all = [...context.scopes.ids];
  const scopes = occurs?.complete === true ? occurs.ids : all;
  const columns = apply === undefined ? [...scopes] : apply.ids;
  const knowsColumns = (apply ?? occurs)?.complete === true;
  return {
    scopes,
    actionScopes: apply?.complete === false ? all : columns,
    guessed: [
      ...(occurs?.complete === true ? [] : (["scopes"] as const)),
      ...(knowsColumns ? [] : (["actionScopes"] as const)),
    ],
  };
}

function readActions(section: OutlineSection, cause: OutlineSection, context: ReadContext): Action[] {
  const { items } = readBody(section, context);
  const read = readItems({ nodes: items, kind: "action", parent: cause.site }, context);
  return read.map((item) => readAction(item, context));
}

/**
 * Reads a root cause with its vision and its potential actions.
 *
 * @param section Its heading.
 * @param context The file at hand.
 * @returns The root cause.
 */
export function readRootCause(section: OutlineSection, context: ReadContext): RootCause {
  const body = readBody(section, context);
  const vision = section.sections.find(({ kind }) => kind === "vision");
  const actions = section.sections.find(({ kind }) => kind === "potentialActions");
  const { guessed, ...scopes } = readScopes(section, body, context);
  const parts = {
    title: section.title,
    description: readRichText(body.prose, context),
    vision: vision === undefined ? [] : readRichText(readBody(vision, context).prose, context),
    ...scopes,
    actions: actions === undefined ? [] : readActions(actions, section, context),
  };
  const cause = withId(section, parts, context);
  for (const key of guessed) context.positions.settle(cause, key);
  for (const [kind, key] of [
    ["occurs", "scopes"],
    ["actionsApply", "actionScopes"],
  ] as const) {
    context.positions.place(cause, body.labels.get(kind)?.position, key);
  }
  return cause;
}
