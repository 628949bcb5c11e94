import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import type { FrameworkRule } from "./rule.js";

/** The first step has exactly one question that asks for root causes; the others have none. */
export const menuQuestion: FrameworkRule = ({ framework, locate }) =>
  framework.steps.flatMap((step, index) => {
    const asking = step.guidingQuestions.flatMap((question, position) =>
      question.answer === "root-causes" ? [position] : [],
    );
    if (index > 0) {
      return asking.map((position) =>
        diagnose(
          coreDiagnostics.menuQuestionMisplaced,
          {},
          locate(["steps", index, "guidingQuestions", position]),
        ),
      );
    }
    if (asking.length === 1) return [];
    const extra = asking[1];
    const path = extra === undefined ? ["steps", index] : ["steps", index, "guidingQuestions", extra];
    return [diagnose(coreDiagnostics.menuQuestionCount, { count: asking.length }, locate(path))];
  });
