import type { KeyQuestion, RootCause } from "../model/key-question.js";
import type { Scope } from "../model/scope.js";
import type { ResolvedKeyQuestion, ResolvedRootCause } from "./resolved-guidebook.js";

/** Puts scope ids into framework order; ids that the framework lacks are left out. */
function inOrder(ids: Iterable<string>, scopes: readonly Scope[]): string[] {
  const wanted = new Set(ids);
  return scopes.filter((scope) => wanted.has(scope.id)).map((scope) => scope.id);
}

function resolveRootCause(cause: RootCause, index: number, scopes: readonly Scope[]): ResolvedRootCause {
  const number = String(index + 1);
  const actionScopes = inOrder(cause.actionScopes, scopes);
  return {
    ...cause,
    number,
    scopes: inOrder(cause.scopes, scopes),
    actionScopes,
    actions: cause.actions.map((action, position) => ({
      ...action,
      number: `${number}.${position + 1}`,
      scopes: action.scopes === undefined ? actionScopes : inOrder(action.scopes, scopes),
    })),
  };
}

/**
 * Fills in what key questions leave out: their scopes, their actions' columns, the numbers of causes and actions.
 *
 * @param keyQuestions A guidebook's key questions.
 * @param scopes The framework's scopes, in print order.
 * @returns The key questions; one without scopes of its own has the union of its causes' scopes and columns.
 */
export function resolveKeyQuestions(
  keyQuestions: readonly KeyQuestion[],
  scopes: readonly Scope[],
): ResolvedKeyQuestion[] {
  return keyQuestions.map((question) => ({
    ...question,
    scopes: inOrder(
      question.scopes ?? question.rootCauses.flatMap((cause) => [...cause.scopes, ...cause.actionScopes]),
      scopes,
    ),
    rootCauses: question.rootCauses.map((cause, index) => resolveRootCause(cause, index, scopes)),
  }));
}
