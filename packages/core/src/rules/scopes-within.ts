import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import type { RootCause } from "../model/key-question.js";
import type { ModelPath } from "../text/walk-model.js";
import type { GuidebookRule, Locate } from "./rule.js";

function actionsWithinCause(cause: RootCause, path: ModelPath, locate: Locate): Diagnostic[] {
  return cause.actions.flatMap((action, index) =>
    (action.scopes ?? [])
      .filter((scope) => !cause.actionScopes.includes(scope))
      .map((scope) =>
        diagnose(
          coreDiagnostics.scopeOutsideColumns,
          { scope, offered: cause.actionScopes },
          locate([...path, "actions", index, "scopes"]),
        ),
      ),
  );
}

/** A key question's own scopes cover its causes'; an action's scopes lie within its cause's columns. */
export const scopesWithin: GuidebookRule = ({ guidebook, locate }) =>
  guidebook.keyQuestions.flatMap((question, index) =>
    question.rootCauses.flatMap((cause, position) => {
      const path = ["keyQuestions", index, "rootCauses", position];
      const outside = cause.scopes.filter((scope) => question.scopes?.includes(scope) === false);
      return [
        ...outside.map((scope) =>
          diagnose(coreDiagnostics.scopeOutsideQuestion, { scope }, locate([...path, "scopes"])),
        ),
        ...actionsWithinCause(cause, path, locate),
      ];
    }),
  );
