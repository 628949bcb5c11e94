import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import { nearestWord } from "../diagnostics/nearest-word.js";
import type { ModelPath } from "../text/walk-model.js";
import type { GuidebookContext, GuidebookRule } from "./rule.js";

/** Every place in which a guidebook names scopes. */
function namedScopes({ guidebook }: GuidebookContext): { scope: string; path: ModelPath }[] {
  const lists: { scopes: readonly string[]; path: ModelPath }[] = [
    ...(guidebook.scopeExamples?.items ?? []).map(({ scope }, index) => ({
      scopes: [scope],
      path: ["scopeExamples", "items", index],
    })),
    ...guidebook.keyQuestions.flatMap((question, index) => {
      const here = ["keyQuestions", index];
      return [
        { scopes: question.scopes ?? [], path: [...here, "scopes"] },
        ...question.rootCauses.flatMap((cause, position) => {
          const inner = [...here, "rootCauses", position];
          return [
            { scopes: cause.scopes, path: [...inner, "scopes"] },
            { scopes: cause.actionScopes, path: [...inner, "actionScopes"] },
            ...cause.actions.map((action, order) => ({
              scopes: action.scopes ?? [],
              path: [...inner, "actions", order, "scopes"],
            })),
          ];
        }),
      ];
    }),
  ];
  return lists.flatMap(({ scopes, path }) => scopes.map((scope) => ({ scope, path })));
}

/** Every scope that a guidebook names is one of its framework's. */
export const knownScopes: GuidebookRule = (context) => {
  const known = context.framework.scopes.items.map((scope) => scope.id);
  return namedScopes(context).flatMap(({ scope, path }) => {
    if (known.includes(scope)) return [];
    const suggestion = nearestWord(scope, known);
    return [
      diagnose(coreDiagnostics.unknownScope, { scope, known }, { ...context.locate(path), suggestion }),
    ];
  });
};
