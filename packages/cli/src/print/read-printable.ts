import { join } from "node:path";
import { listTasks } from "../build/list-tasks.js";
import { type BuildPlan, planBuild } from "../build/plan-build.js";
import type { ListedTask } from "../build/plan-units.js";
import { addFields } from "../config/add-fields.js";
import { knownLocales } from "../config/known-locales.js";
import { type FaultyGuidebook, listFaultyGuidebooks } from "../content/list-faulty-guidebooks.js";
import { type OpenedLibrary, openLibrary } from "../library/open-library.js";

/** Where to read guidebooks that are to be printed. */
export interface PrintableSource {
  /** The content folder; the config's, else `content` where there is one, else `from`. */
  readonly content: string | undefined;
  readonly config?: string | undefined;
  readonly templates?: string | undefined;
  /** The folder to write to, which is passed over; `print` in the content folder by default. */
  readonly out?: string | undefined;
  /** Absolute path of the folder in which the command was called. */
  readonly from: string;
}

/** Guidebooks that can be printed. */
export interface Printable {
  /** Where to read and write. */
  readonly plan: BuildPlan;
  readonly content: OpenedLibrary;
  /** Every guidebook without an error, by id; a text stands before its translations. */
  readonly tasks: readonly ListedTask[];
  /** The guidebooks that have errors. */
  readonly faulty: readonly FaultyGuidebook[];
}

/** The folder in the content folder to which pages go when nobody names one. */
const USUAL_FOLDER = "print";

/**
 * Reads the guidebooks of a content folder.
 *
 * @param source Where they are.
 * @returns The guidebooks, and what is wrong with the others.
 * @throws GuidebookError when a path does not exist or the config is wrong.
 */
export async function readPrintable({ out, ...source }: PrintableSource): Promise<Printable> {
  const plan = await planBuild({ ...source, output: out });
  const output = out === undefined ? join(plan.root, USUAL_FOLDER) : plan.output;
  const locales = knownLocales(plan.config);
  const skipped = [plan.output, output];
  const content = await openLibrary({ root: plan.root, from: plan.from, skipped, locales });
  const { tasks } = await addFields(listTasks(content, locales), plan.config);
  return { plan: { ...plan, output }, content, tasks, faulty: listFaultyGuidebooks(content) };
}
