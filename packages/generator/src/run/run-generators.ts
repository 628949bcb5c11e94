import { type Diagnostic, GuidebookError } from "@guidebook-kit/core";
import type {
  ContentGenerator,
  ContentInput,
  GenerateResult,
  Generator,
  GuidebookGenerator,
  GuidebookInput,
} from "../contract/generator.js";
import { checkArtifacts, type MadeArtifact } from "./check-artifacts.js";
import { parseOptions } from "./parse-options.js";

/** A generator together with the options to run it with. */
export interface GeneratorEntry<Kind extends Generator = Generator> {
  readonly generator: Kind;
  /** Options as somebody wrote them; every default when absent. */
  readonly options?: unknown;
}

/** What a run of several generators yields. */
export interface RunResult {
  readonly artifacts: readonly MadeArtifact[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs one generator; a crash becomes an error that names it. */
async function runOne(
  name: string,
  run: () => GenerateResult | Promise<GenerateResult>,
): Promise<GenerateResult> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof GuidebookError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new GuidebookError("generator/crashed", `The generator "${name}" stopped: ${reason}`, {
      cause: error,
    });
  }
}

interface Task {
  readonly name: string;
  /** Given the paths of what the tasks before it made. */
  readonly run: (made: readonly string[]) => GenerateResult | Promise<GenerateResult>;
}

async function runAll(tasks: readonly Task[]): Promise<RunResult> {
  const artifacts: MadeArtifact[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const task of tasks) {
    const result = await runOne(task.name, () => task.run(artifacts.map(({ path }) => path)));
    artifacts.push(...result.artifacts.map((artifact) => ({ ...artifact, generator: task.name })));
    diagnostics.push(...result.diagnostics);
  }
  return { artifacts, diagnostics: [...diagnostics, ...checkArtifacts(artifacts)] };
}

/**
 * Runs generators over one guidebook, one after the other.
 *
 * @param entries Generators of the kind `guidebook` with their options.
 * @param input The guidebook.
 * @returns All artifacts, each with its generator's name, and all diagnostics; a broken law of the contract is an
 *   error among them.
 * @throws GuidebookError when options are refused or a generator crashes.
 */
export function runGuidebookGenerators(
  entries: readonly GeneratorEntry<GuidebookGenerator>[],
  input: GuidebookInput,
): Promise<RunResult> {
  return runAll(
    entries.map(({ generator, options }) => ({
      name: generator.name,
      run: () => generator.generate(input, parseOptions(generator, options)),
    })),
  );
}

/**
 * Runs generators over the whole content, one after the other; each is told which files those before it made.
 *
 * @param entries Generators of the kind `content` with their options.
 * @param input The frameworks, and a summary of each guidebook.
 * @returns All artifacts, each with its generator's name, and all diagnostics; a broken law of the contract is an
 *   error among them.
 * @throws GuidebookError when options are refused or a generator crashes.
 */
export function runContentGenerators(
  entries: readonly GeneratorEntry<ContentGenerator>[],
  input: ContentInput,
): Promise<RunResult> {
  return runAll(
    entries.map(({ generator, options }) => ({
      name: generator.name,
      run: (made) =>
        generator.generate(
          { ...input, files: [...(input.files ?? []), ...made] },
          parseOptions(generator, options),
        ),
    })),
  );
}
