import type { Body } from "../body/read-body.js";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import type { LabelKind } from "../grammar/label-rules.js";
import type { OutlineSection } from "../outline/outline.js";
import type { ReadContext } from "../read-context.js";
import { readScopeNames, type ScopeNames } from "../scopes/read-scope-names.js";

/** A heading's body, and one of its labels. */
export interface LabelSource {
  readonly section: OutlineSection;
  readonly body: Body;
  readonly kind: LabelKind;
}

/**
 * Reads the scopes behind a run-in label.
 *
 * @param source The body and the label.
 * @param context The file at hand.
 * @returns The scopes; undefined when the label is not there.
 */
export function readScopeLabel(source: LabelSource, context: ReadContext): ScopeNames | undefined {
  const value = source.body.labels.get(source.kind);
  if (value === undefined) return undefined;
  const read = readScopeNames(value.text, value.position, context);
  if (value.text !== "") return read;
  const details = { label: context.vocabulary.words[source.kind], values: context.scopes.labels };
  context.reporter.report(markdownDiagnostics.labelWithoutValue, details, { position: value.label });
  return { ids: [], complete: false };
}
