import { join, posix, resolve } from "node:path";
import { type Diagnostic, diagnose, GuidebookError, hasErrors, nearestWord } from "@guidebook-kit/core";
import { displayPath } from "../content/display-path.js";
import { kindOfPath } from "../content/find-content-root.js";
import { readTextFile } from "../content/read-text-file.js";
import { printDiagnostics } from "../diagnostics/print-diagnostics.js";
import { type TemplateFile, type TemplateOptions, templateSources } from "./template-sets.js";
import { walkTemplates } from "./walk-templates.js";

/** Edited templates. */
export interface EditedTemplates {
  /** Options of generators, by the generator's name. */
  readonly options: ReadonlyMap<string, TemplateOptions>;
  /** What is wrong with them. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of the files, by their names in diagnostics. */
  readonly sources: ReadonlyMap<string, string>;
}

/** No templates of one's own. */
export const NO_TEMPLATES: EditedTemplates = { options: new Map(), diagnostics: [], sources: new Map() };

/** Reads the files that are there, and says which of them cannot be read. */
async function readAll(folder: string, from: string) {
  const files: TemplateFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of await walkTemplates(folder)) {
    const read = await readTextFile(join(folder, path), nameOf({ folder, from }, path));
    if ("text" in read)
      files.push({ path, content: read.text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n") });
    else diagnostics.push(read.diagnostic);
  }
  return { files, diagnostics };
}

interface Place {
  readonly folder: string;
  readonly from: string;
}

const nameOf = ({ folder, from }: Place, path: string): string => displayPath(join(folder, path), from);

/** Says that a file takes the place of nothing: its name is wrong, or the folder in which it stands. */
function unknownTemplate(path: string, known: readonly string[], file: string): Diagnostic {
  const sameName = known.filter((each) => posix.basename(each) === posix.basename(path));
  const suggestion = sameName.length === 1 ? sameName[0] : nearestWord(path, known);
  const place = { file, ...(suggestion === undefined ? {} : { suggestion }) };
  return diagnose(printDiagnostics.unknownTemplate, { path }, place);
}

async function lint(file: TemplateFile, name: string, known: readonly string[]): Promise<Diagnostic[]> {
  if (!file.path.endsWith(".hbs")) return [];
  const { lintTemplate } = await import("@guidebook-kit/html");
  const partials = known.filter((path) => path.endsWith(".hbs")).map((path) => posix.basename(path));
  return lintTemplate(file.content, { file: name, partials });
}

/**
 * Reads a folder with edited templates. They are trusted code; what is checked is what a mistake would break.
 *
 * @param given The folder as somebody named it.
 * @param from Absolute path of the folder that it starts from.
 * @returns The templates as options of generators, and what is wrong with them.
 * @throws GuidebookError when the folder does not exist or holds no template.
 */
export async function readTemplates(given: string, from: string): Promise<EditedTemplates> {
  const folder = resolve(from, given);
  if ((await kindOfPath(folder, given)) === "file") {
    throw new GuidebookError("cli/not-a-folder", `"${given}" is a file; name the folder with the templates.`);
  }
  const { files, diagnostics } = await readAll(folder, from);
  if (files.length === 0 && !hasErrors(diagnostics)) {
    const message = `There are no templates in "${given}". guidebook templates ${given} writes them there.`;
    throw new GuidebookError("cli/no-templates", message);
  }
  const found = [...diagnostics];
  const options = new Map<string, TemplateOptions>();
  const known = new Set<string>();
  for (const source of templateSources) {
    const set = await source.load();
    const paths = set.files.map(({ path }) => `${source.folder}/${path}`);
    for (const path of paths) known.add(path);
    const own = files.filter(({ path }) => paths.includes(path));
    for (const file of own) found.push(...(await lint(file, nameOf({ folder, from }, file.path), paths)));
    if (own.length > 0) options.set(source.generator, set.toOptions(own));
  }
  for (const { path } of files) {
    if (!known.has(path)) found.push(unknownTemplate(path, [...known], nameOf({ folder, from }, path)));
  }
  const sources = new Map(files.map(({ path, content }) => [nameOf({ folder, from }, path), content]));
  return { options, diagnostics: found, sources };
}
