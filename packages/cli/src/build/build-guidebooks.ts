import { setImmediate } from "node:timers/promises";
import { type Diagnostic, hasErrors, resolve } from "@guidebook-kit/core";
import { type GeneratorEntry, type GuidebookGenerator, summarizeGuidebook } from "@guidebook-kit/generator";
import type { RememberedUnit } from "../cache/build-memory.js";
import { type PackedSummary, packSummary } from "../cache/packed-summary.js";
import type { FaultyGuidebook } from "../content/list-faulty-guidebooks.js";
import { collectGarbage } from "../library/collect-garbage.js";
import { createUntouchedTest } from "../output/is-untouched.js";
import { buildGuidebook, type GuidebookOutcome, reportsOf } from "./build-guidebook.js";
import type { BuildTools } from "./guidebook-work.js";
import { type ListedTask, planUnits, type UnitPlan } from "./plan-units.js";
import type { StageJob } from "./stage-job.js";

/** What came of the guidebooks of a build. */
export interface BuiltGuidebooks {
  readonly diagnostics: Diagnostic[];
  readonly failed: FaultyGuidebook[];
  /** What was made anew, by guidebooks' folders and generators. */
  readonly units: Map<string, ReadonlyMap<string, RememberedUnit>>;
  /** The guidebooks that were opened, in brief, by their folders. */
  readonly summaries: Map<string, PackedSummary>;
  /** How many guidebooks are as an earlier build made them. */
  reused: number;
}

const isGuidebookEntry = (entry: GeneratorEntry): entry is GeneratorEntry<GuidebookGenerator> =>
  entry.generator.each === "guidebook";

/** So many guidebooks are looked at before somebody who wants to stop the build is heard. */
const AT_ONCE = 100;

async function planAll(job: StageJob, tasks: readonly ListedTask[]): Promise<UnitPlan[]> {
  const { session, memory, own, browser, output, signal } = job;
  const surroundings = {
    generators: job.generators.filter(isGuidebookEntry),
    own,
    browser,
    remembered: memory.units,
    former: new Map(session.former.map((file) => [file.path, file])),
    isUntouched: createUntouchedTest(output),
  };
  const plans: UnitPlan[] = [];
  for (const [index, task] of tasks.entries()) {
    if (index % AT_ONCE === 0) await setImmediate();
    signal?.throwIfAborted();
    plans.push(await planUnits(task, surroundings));
  }
  return plans;
}

/** Makes what has to be made of one guidebook. */
async function buildOne(
  plan: UnitPlan,
  tools: BuildTools,
  result: BuiltGuidebooks,
): Promise<GuidebookOutcome> {
  const guidebook = await plan.task.guidebook.open();
  const outcome = await buildGuidebook(plan, { ...plan.task, guidebook }, tools);
  const summary = summarizeGuidebook(resolve(plan.task.framework, guidebook), []);
  result.summaries.set(plan.folder, packSummary(summary));
  result.units.set(plan.folder, outcome.units);
  return outcome;
}

/**
 * Makes the files of guidebooks, and carries over those that are right from an earlier build.
 *
 * @param job What to make, and from what.
 * @param tasks The guidebooks.
 * @returns What came of them; the files are staged.
 */
export async function buildGuidebooks(job: StageJob, tasks: readonly ListedTask[]): Promise<BuiltGuidebooks> {
  const { session, openPdfMaker, browser, progress, signal } = job;
  const result: BuiltGuidebooks = {
    diagnostics: [],
    failed: [...job.failed],
    units: new Map(),
    summaries: new Map(),
    reused: 0,
  };
  const plans = await planAll(job, tasks);
  const total = plans.filter(({ stale }) => stale.length > 0).length;
  const carried = new Set<string>();
  let done = 0;
  for (const plan of plans) {
    const show = (what: string): void => {
      signal?.throwIfAborted();
      progress.show(done, total, what === "" ? plan.folder : `${plan.folder}: ${what}`);
    };
    const isNew = plan.stale.length > 0;
    const outcome = isNew
      ? await buildOne(plan, { session, openPdfMaker, browser, show }, result)
      : { plan, diagnostics: reportsOf(plan) };
    collectGarbage();
    if (isNew) done += 1;
    else result.reused += 1;
    result.diagnostics.push(...outcome.diagnostics);
    if (hasErrors(outcome.diagnostics)) {
      const { id, locale } = plan.task.guidebook;
      result.failed.push({ id, locale });
      await session.forget((file) => file.guidebook === id && file.locale === locale);
      continue;
    }
    for (const { files } of outcome.plan.fresh.values()) for (const [path] of files) carried.add(path);
  }
  await session.keep(({ path }) => carried.has(path));
  return result;
}
