import { type Diagnostic, diagnose, type Position } from "@guidebook-kit/core";
import { printParseErrorCode, visit } from "jsonc-parser";
import { worksheetDiagnostics as kinds } from "../diagnostics/worksheet-diagnostics.js";
import { MOST_LEVELS } from "./response-input.js";

/** Counts brackets outside strings, so that nothing recursive ever meets a text that is too deep. */
function depthOf(text: string): number {
  let [depth, deepest, inString] = [0, 0, false];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === "\\") index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (character === "}" || character === "]") depth -= 1;
  }
  return deepest;
}

function positionAt(line: number, column: number, length: number): Position {
  const start = { line: line + 1, column: column + 1 };
  return { start, end: { line: start.line, column: start.column + Math.max(length, 1) } };
}

const spaced = (code: string): string =>
  code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();

/**
 * Looks through JSON before it is parsed: for what would overflow, for errors, and for keys that stand twice.
 *
 * @param text The JSON.
 * @param file What to call it in a diagnostic.
 * @returns What is wrong, at its place; nothing when the text may be parsed.
 */
export function scanJson(text: string, file: string): Diagnostic[] {
  if (depthOf(text) > MOST_LEVELS) return [diagnose(kinds.tooDeep, { limit: MOST_LEVELS }, { file })];
  const diagnostics: Diagnostic[] = [];
  const keys: Set<string>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => void keys.push(new Set()),
      onObjectEnd: () => void keys.pop(),
      onObjectProperty: (...[key, , length, line, column, pathOf]) => {
        const seen = keys.at(-1);
        if (seen?.has(key)) {
          const path = [...pathOf(), key].join(".");
          diagnostics.push(
            diagnose(kinds.duplicateKey, { path }, { file, position: positionAt(line, column, length) }),
          );
        }
        seen?.add(key);
      },
      onError: (...[code, , length, line, column]) => {
        const reason = spaced(printParseErrorCode(code));
        const position = positionAt(line, column, length);
        // What follows the first error follows from it.
        if (!diagnostics.some((found) => found.code === kinds.notJson.code)) {
          diagnostics.push(diagnose(kinds.notJson, { reason }, { file, position }));
        }
      },
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  );
  return diagnostics;
}
