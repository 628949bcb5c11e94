import type { ScopeExamples, Scopes } from "../model/scope.js";
import type { ResolvedGuidebook, ResolvedKeyQuestion, ResolvedScope } from "./resolved-guidebook.js";

function usedScopes(
  keyQuestions: readonly ResolvedKeyQuestion[],
  examples: ScopeExamples | undefined,
): ReadonlySet<string> {
  return new Set([
    ...(examples?.items ?? []).map(({ scope }) => scope),
    ...keyQuestions.flatMap((question) => [
      ...question.scopes,
      ...question.rootCauses.flatMap((cause) => [...cause.scopes, ...cause.actionScopes]),
    ]),
  ]);
}

/**
 * Gives the scopes that a guidebook speaks of; what it leaves out, its readers do not meet.
 *
 * @param scopes The framework's scopes, in print order.
 * @param keyQuestions The guidebook's key questions, resolved.
 * @param examples What scopes look like in this dimension, if the guidebook says so.
 * @returns The scopes that a key question, a root cause or an example names, with the words that introduce them.
 */
export function resolveScopes(
  scopes: Scopes,
  keyQuestions: readonly ResolvedKeyQuestion[],
  examples: ScopeExamples | undefined,
): ResolvedGuidebook["scopes"] {
  const used = usedScopes(keyQuestions, examples);
  const texts = new Map((examples?.items ?? []).map((example) => [example.scope, example.text]));
  const items = scopes.items
    .filter((scope) => used.has(scope.id))
    .map((scope): ResolvedScope => {
      const example = texts.get(scope.id);
      return example === undefined ? scope : { ...scope, example };
    });
  const intro = examples?.intro ?? scopes.intro;
  return intro === undefined ? { items } : { intro, items };
}
