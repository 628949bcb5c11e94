import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import type { GuidebookRule } from "./rule.js";
import { repeatedNumbers } from "./unique-numbers.js";

/** Key questions are numbered differently, each beginning with the dimension's number. */
export const keyQuestionCodes: GuidebookRule = ({ guidebook, framework, locate }) => {
  const dimension = framework.dimensions.find((candidate) => candidate.id === guidebook.dimension);
  const written = guidebook.keyQuestions.map(({ code }, index) => ({
    number: code,
    path: ["keyQuestions", index, "code"],
  }));
  const wrong = written.flatMap(({ number: code, path }) =>
    dimension === undefined || code.split(".")[0] === String(dimension.number)
      ? []
      : [diagnose(coreDiagnostics.wrongCode, { code, number: dimension.number }, locate(path))],
  );
  return [...wrong, ...repeatedNumbers("key question", written, locate)];
};
