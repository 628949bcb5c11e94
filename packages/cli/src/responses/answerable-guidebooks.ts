import { type Diagnostic, type ResolvedGuidebook, resolve } from "@guidebook-kit/core";
import type { Locale } from "@guidebook-kit/locales";
import { projectWorksheet, type RetiredIds, type Worksheet } from "@guidebook-kit/worksheet";
import type { BuildTask } from "../build/guidebook-input.js";
import { listTasks } from "../build/list-tasks.js";
import type { ListedTask } from "../build/plan-units.js";
import { addFields } from "../config/add-fields.js";
import { knownLocales } from "../config/known-locales.js";
import { loadConfig } from "../config/load-config.js";
import { askedContent } from "../content/asked-content.js";
import { listFaultyGuidebooks } from "../content/list-faulty-guidebooks.js";
import { openLibrary } from "../library/open-library.js";
import { readSources } from "../library/read-sources.js";

/** A guidebook that teams may have answered, in one language. */
export interface AnswerableGuidebook {
  readonly resolved: ResolvedGuidebook;
  readonly worksheet: Worksheet;
  readonly locale: Locale;
  /** Tags of the languages that the guidebook is in, its first one first. */
  readonly locales: readonly string[];
  /** Former ids of the guidebook and its framework. */
  readonly retired: RetiredIds;
}

/** The guidebooks of a content folder. */
export interface AnswerableGuidebooks {
  /** Ids of those that can be used. */
  readonly ids: readonly string[];
  /** Ids of those that have errors. */
  readonly faulty: readonly string[];
  /** Finds one in a language; in its first language when it does not have that one, or none is named. */
  readonly find: (id: string, locale?: string) => Promise<AnswerableGuidebook | undefined>;
  /** Why none can be used; nothing when at least one can. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Opens a guidebook for the answers to it.
 *
 * @param task The guidebook in one language.
 * @param locales Tags of the languages that it is in, its first one first.
 * @returns Its worksheet, and what it takes to read answers.
 */
export function openGuidebook(
  { framework, guidebook, locale, fields = [] }: BuildTask,
  locales: readonly string[],
): AnswerableGuidebook {
  const resolved = resolve(framework, guidebook);
  const worksheet = projectWorksheet(resolved, { locale, fields });
  return { resolved, worksheet, locale, locales, retired: { ...framework.retired, ...guidebook.retired } };
}

/**
 * Reads the guidebooks that teams may have answered.
 *
 * @param content The content folder, or undefined for the usual one, as `guidebook check` takes it.
 * @param from Absolute path of the folder in which the command was called.
 * @returns The guidebooks, each projected when it is asked for and once.
 * @throws GuidebookError when the folder does not exist.
 */
export async function answerableGuidebooks(
  content: string | undefined,
  from: string,
): Promise<AnswerableGuidebooks> {
  const [{ root } = { root: from }] = await askedContent(content === undefined ? [] : [content], from);
  const { config } = await loadConfig(from, undefined, root);
  const locales = knownLocales(config);
  const library = await openLibrary({ root, from, locales });
  const faulty = listFaultyGuidebooks(library).map(({ id }) => id);
  // Listed by id; of each, the text that is no translation comes first.
  const { tasks } = await addFields(listTasks(library, locales), config);
  const opened = new Map<ListedTask, AnswerableGuidebook>();
  const find = async (id: string, locale?: string): Promise<AnswerableGuidebook | undefined> => {
    const own = tasks.filter(({ guidebook }) => guidebook.id === id);
    const task = own.find(({ guidebook }) => guidebook.locale === locale) ?? own[0];
    if (task === undefined) return undefined;
    const tags = own.map(({ guidebook }) => guidebook.locale);
    const found =
      opened.get(task) ?? openGuidebook({ ...task, guidebook: await task.guidebook.open() }, tags);
    opened.set(task, found);
    return found;
  };
  const errors = library.diagnostics.filter(({ severity }) => severity === "error");
  const diagnostics = tasks.length === 0 ? errors : [];
  return {
    ids: [...new Set(tasks.map(({ guidebook }) => guidebook.id))],
    faulty,
    find,
    diagnostics,
    sources: await readSources(library.opened, diagnostics),
  };
}
