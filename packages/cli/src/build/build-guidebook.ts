import { type Diagnostic, hasErrors } from "@guidebook-kit/core";
import { type MadeArtifact, pathKey, runGuidebookGenerators } from "@guidebook-kit/generator";
import type { RememberedUnit } from "../cache/build-memory.js";
import { type BuildTask, guidebookInput } from "./guidebook-input.js";
import { type BuildTools, fileOf, type GuidebookWork, writeFile } from "./guidebook-work.js";
import { letOthersRun } from "./let-others-run.js";
import { isPaged, makePdfs } from "./make-pdfs.js";
import { NO_BROWSER, type UnitPlan, withoutFresh } from "./plan-units.js";

/** What came of a guidebook. */
export interface GuidebookOutcome {
  /** What was made, and what is right from an earlier build. */
  readonly plan: UnitPlan;
  /** What the generators report; the files are staged unless there is an error among it. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was made anew, by generators; only what another build can tell from something else. */
  readonly units: ReadonlyMap<string, RememberedUnit>;
}

/**
 * Whether what is made anew and what was made before may get into each other's way: files of one name, or two
 * generators whose first page is to show in the gallery.
 */
function mayClash(artifacts: readonly MadeArtifact[], { folder, fresh }: UnitPlan): boolean {
  const units = [...fresh.values()];
  const taken = new Set(units.flatMap(({ files }) => files.map(([path]) => pathKey(path))));
  if (artifacts.some(({ path }) => taken.has(pathKey(`${folder}/${path}`)))) return true;
  return artifacts.some(isPaged) && units.some(({ browser }) => browser !== undefined);
}

/** What was reported, by generators: on pages, and on PDFs. */
interface FoundReports {
  readonly made: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly printed: ReadonlyMap<string, readonly Diagnostic[]>;
}

/** Writes down what was made, where a later build can tell whether it is still right. */
function noteUnits(
  { plan, written }: GuidebookWork,
  artifacts: readonly MadeArtifact[],
  reports: FoundReports & { readonly browser: string | undefined },
): Map<string, RememberedUnit> {
  const units = new Map<string, RememberedUnit>();
  for (const { generator } of plan.stale) {
    const { name } = generator;
    const key = plan.keys.get(name);
    if (key === undefined) continue;
    const paged = artifacts.some((artifact) => artifact.generator === name && isPaged(artifact));
    units.set(name, {
      key,
      ...(paged && { browser: reports.browser ?? NO_BROWSER }),
      files: written
        .filter((file) => file.generator === name)
        .map(({ path, digest }) => [path, digest] as const),
      made: reports.made.get(name) ?? [],
      printed: reports.printed.get(name) ?? [],
    });
  }
  return units;
}

/**
 * Says what was reported of a guidebook, in the same order whether it was found now or earlier.
 *
 * @param plan The guidebook.
 * @param reports What was found now, by generators; nothing by default.
 * @returns Reports on pages first, then those on PDFs.
 */
export function reportsOf(
  { fresh, generators }: UnitPlan,
  reports: FoundReports = { made: new Map(), printed: new Map() },
): Diagnostic[] {
  const names = generators.map(({ generator }) => generator.name);
  return [
    ...names.flatMap((name) => fresh.get(name)?.made ?? reports.made.get(name) ?? []),
    ...names.flatMap((name) => fresh.get(name)?.printed ?? reports.printed.get(name) ?? []),
  ];
}

/**
 * Makes the files of one guidebook in one language, as far as they are not right from an earlier build.
 *
 * @param plan What is to be made.
 * @param task The guidebook.
 * @param tools What all guidebooks of the build share.
 * @returns What came of it.
 */
export async function buildGuidebook(
  plan: UnitPlan,
  task: BuildTask,
  tools: BuildTools,
): Promise<GuidebookOutcome> {
  const input = guidebookInput(task);
  const work: GuidebookWork = { plan, worksheet: input.worksheet, tools, written: [] };
  tools.show("");
  const made = new Map<string, readonly Diagnostic[]>();
  const found = (name: string, diagnostics: readonly Diagnostic[]): void => void made.set(name, diagnostics);
  const generators = plan.stale.map((entry) => letOthersRun(entry, { show: tools.show, found }));
  const { artifacts, diagnostics } = await runGuidebookGenerators(generators, input);
  if (mayClash(artifacts, plan)) return buildGuidebook(withoutFresh(plan), task, tools);
  // Beside what the generators report, there may be broken laws of their contract.
  const laws = diagnostics.slice([...made.values()].reduce((sum, { length }) => sum + length, 0));
  if (hasErrors(diagnostics)) {
    const about = reportsOf(plan, { made, printed: new Map() });
    return { plan, diagnostics: [...about, ...laws], units: new Map() };
  }
  for (const artifact of artifacts) {
    await writeFile(work, fileOf(work, artifact.path, artifact.generator), artifact.content);
  }
  const paged = artifacts.filter(isPaged);
  const maker = paged.length === 0 ? undefined : await tools.openPdfMaker();
  const printed = maker === undefined ? new Map() : await makePdfs(paged, work, maker);
  const all = reportsOf(plan, { made, printed });
  const browser = maker === undefined ? undefined : tools.browser;
  const units = hasErrors(all) ? new Map() : noteUnits(work, artifacts, { made, printed, browser });
  return { plan, diagnostics: [...all, ...laws], units };
}
