import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import type { Artifact } from "../contract/generator.js";
import { generatorDiagnostics } from "../diagnostics/generator-diagnostics.js";
import { pathKey, pathProblem } from "./path-problem.js";

/** An artifact with the name of the generator that made it. */
export interface MadeArtifact extends Artifact {
  /** The generator's name. */
  readonly generator: string;
}

/**
 * Checks artifacts against the laws of the contract.
 *
 * @param artifacts What the generators of one input made, in order.
 * @returns An error for each path that is unsafe or taken, and for each text without a closing line feed.
 */
export function checkArtifacts(artifacts: readonly MadeArtifact[]): Diagnostic[] {
  const takenBy = new Map<string, string>();
  return artifacts.flatMap((artifact) => {
    const { generator, path, content } = artifact;
    const place = { file: path };
    const problem = pathProblem(path);
    if (problem !== undefined)
      return [diagnose(generatorDiagnostics.invalidPath, { generator, path, problem }, place)];
    const found: Diagnostic[] = [];
    const first = takenBy.get(pathKey(path));
    if (first === undefined) takenBy.set(pathKey(path), generator);
    else found.push(diagnose(generatorDiagnostics.collidingPath, { generator, path, first }, place));
    if (typeof content === "string" && !content.endsWith("\n")) {
      found.push(diagnose(generatorDiagnostics.missingNewline, { generator, path }, place));
    }
    return found;
  });
}
