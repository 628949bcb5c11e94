import { type Diagnostic, diagnose, GuidebookError } from "@guidebook-kit/core";
import type { Response, ResponseSource } from "@guidebook-kit/worksheet";
import { responseDiagnostics as kinds } from "../diagnostics/response-diagnostics.js";
import { type AnswerableGuidebook, answerableGuidebooks } from "./answerable-guidebooks.js";
import { nameSources } from "./name-sources.js";
import { type AnswerFile, openAnswerFiles } from "./open-answer-files.js";
import { pickGuidebook } from "./pick-guidebook.js";

/** The answers of several teams to one guidebook. */
export interface GatheredResponses {
  /** Absent when there is none; then a diagnostic says why. */
  readonly guidebook?: AnswerableGuidebook;
  readonly inputs: readonly ResponseSource<Response>[];
  /** Whether one of the files is for several teams. */
  readonly merged: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly AnswerFile[];
  /** Gives the text of a file, for the code frame. */
  readonly sourceOf: (file: string) => string | undefined;
}

/** Where to look. */
export interface GatherOptions {
  /** The content folder; the usual one when undefined. */
  readonly content: string | undefined;
  /** Language tag of the worksheet to read the answers with; that of the answers when undefined. */
  readonly locale?: string | undefined;
  /** Absolute path of the folder in which the command was called. */
  readonly from: string;
}

/** Files that answer another guidebook than the first one does. */
function findOthers(files: readonly AnswerFile[]): Diagnostic[] {
  const named = files.flatMap(({ file, answers }) =>
    (answers?.worksheets ?? []).flatMap(({ guidebook }) =>
      guidebook === undefined ? [] : [{ file, guidebook }],
    ),
  );
  const [first] = named;
  const others = named.filter(({ guidebook }) => guidebook !== first?.guidebook);
  return [...new Map(others.map((other) => [other.file, other])).values()].map(({ file, guidebook }) => {
    const details = { guidebook, first: first?.file ?? "", firstGuidebook: first?.guidebook ?? "" };
    return diagnose(kinds.differentGuidebooks, details, { file });
  });
}

function requireLocale({ resolved, locales }: AnswerableGuidebook, locale: string | undefined): void {
  if (locale === undefined || locales.includes(locale)) return;
  const there = locales.map((tag) => `"${tag}"`).join(", ");
  const { id } = resolved.guidebook;
  throw new GuidebookError(
    "cli/no-such-locale",
    `The guidebook "${id}" is not there in "${locale}"; it is in ${there}.`,
  );
}

async function readAll(
  files: readonly AnswerFile[],
  guidebook: AnswerableGuidebook,
): Promise<Pick<GatheredResponses, "inputs" | "diagnostics">> {
  const names = nameSources(files);
  const inputs: ResponseSource<Response>[] = [];
  const diagnostics: Diagnostic[] = [];
  const places = new Map<string, string>();
  for (const { path, file, answers } of files) {
    const read = await answers?.read(guidebook);
    diagnostics.push(...(read?.diagnostics ?? []));
    for (const { source = names.get(path) ?? file, response } of read?.responses ?? []) {
      const other = places.get(source);
      if (other !== undefined) diagnostics.push(diagnose(kinds.sameSource, { source, other }, { file }));
      else inputs.push({ source, response });
      places.set(source, file);
    }
  }
  return { inputs, diagnostics };
}

/**
 * Reads the answers of teams to one guidebook.
 *
 * @param paths Files with answers: responses, tables, merges.
 * @param options Where to look.
 * @returns The answers by their sources. With an error among the diagnostics they are not to be used.
 * @throws GuidebookError when a path does not exist or is a folder, or the guidebook is not in the language.
 */
export async function gatherResponses(
  paths: readonly string[],
  { content, locale, from }: GatherOptions,
): Promise<GatheredResponses> {
  const files = await openAnswerFiles(paths, from);
  const guidebooks = await answerableGuidebooks(content, from);
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const sourceOf = (file: string): string | undefined => texts.get(file) ?? guidebooks.sources.get(file);
  const merged = files.some(({ answers }) => answers?.merged === true);
  const nothing = { inputs: [], merged, files, sourceOf };
  const broken = [
    ...guidebooks.diagnostics,
    ...files.flatMap(({ diagnostics }) => diagnostics),
    ...findOthers(files),
  ];
  if (broken.length > 0) return { ...nothing, diagnostics: broken };
  const worksheets = files.flatMap(({ answers }) => answers?.worksheets ?? []);
  const asked = locale === undefined ? worksheets : worksheets.map((each) => ({ ...each, locale }));
  const guidebook = await pickGuidebook(guidebooks, asked, files[0]?.file ?? "");
  if ("code" in guidebook) return { ...nothing, diagnostics: [guidebook] };
  requireLocale(guidebook, locale);
  return { ...nothing, guidebook, ...(await readAll(files, guidebook)) };
}
