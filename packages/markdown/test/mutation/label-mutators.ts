import { anyOf, type Mutator, onLines } from "./mutant.js";
import { misspell } from "./random.js";

/** A run-in label with a slip of the keyboard in it. */
export const misspeltLabel: Mutator = (lines, { grammar }) => {
  const labels = anyOf([grammar.occurs, grammar.actionsApply, grammar.answer]);
  return onLines(lines, new RegExp(`^\\*\\*(${labels}):\\*\\*(.*)$`), (match, random) => ({
    line: `**${misspell(match[1]!, random)}:**${match[2]}`,
    suggestion: match[1]!,
  }));
};

/** A scope with a slip of the keyboard in it, behind a label or before an action. */
export const misspeltScope: Mutator = (lines, { grammar, scopes }) => {
  const labels = anyOf([grammar.occurs, grammar.actionsApply]);
  return scopes.flatMap((scope) =>
    onLines(
      lines,
      new RegExp(`^(\\*\\*(?:${labels}):\\*\\* .*?|- \\*\\*)(${anyOf([scope])})(?=,|:\\*\\*|$)(.*)$`),
      (match, random) => ({
        line: `${match[1]}${misspell(scope, random)}${match[3]}`,
        suggestion: scope,
      }),
    ),
  );
};
