import { isDeepStrictEqual } from "node:util";
import { fixContent, printFramework, printGuidebook, readContent, type SourceFile } from "../../src/index.js";

/** One document in so many is mended too. */
const MENDED = 10;

/** Prints what was read and reads it again. */
function readsTheSame(files: readonly SourceFile[]): boolean {
  const { frameworks, guidebooks } = readContent(files);
  const [framework] = frameworks;
  const [guidebook] = guidebooks;
  if (framework === undefined || guidebook === undefined) return true;
  const texts = [printFramework(framework), printGuidebook(guidebook, framework)];
  const again = readContent(files.map(({ path }, index) => ({ path, text: texts[index] ?? "" })));
  return isDeepStrictEqual([again.frameworks, again.guidebooks], [frameworks, guidebooks]);
}

/**
 * Reads a framework and a guidebook, whatever they are.
 *
 * @param files The framework's file, then the guidebook's.
 * @param index Which document of a run it is.
 * @returns What is wrong with what came of it; undefined when it is as it should be.
 */
export function judgeDocument(files: readonly SourceFile[], index: number): string | undefined {
  try {
    const { guidebooks, diagnostics } = readContent(files);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (guidebooks.length === 0 && errors.length === 0) return "neither a model nor an error";
    const lost = errors.find(({ position }) => position === undefined || position.start.line < 1);
    if (lost !== undefined) return `an error without a place: ${lost.message}`;
    if (guidebooks.length > 0 && !readsTheSame(files)) return "what is printed does not read the same";
    if (index % MENDED === 0) fixContent(files);
    return undefined;
  } catch (error) {
    return error instanceof Error ? `thrown: ${error.stack ?? error.message}` : "something was thrown";
  }
}
