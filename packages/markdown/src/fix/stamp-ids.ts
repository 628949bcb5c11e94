import type { Diagnostic, TextEdit } from "@guidebook-kit/core";
import type { ReadLibrary } from "../content/check-content.js";
import { fileDiagnostics } from "../content/file-diagnostics.js";
import type { ReadModel } from "../content/read-model.js";
import type { IdSite } from "../ids/id-site.js";
import { printId } from "../print/print-heading.js";
import { chooseId } from "./choose-id.js";
import { requiredId } from "./closed-id.js";
import { type CopiedIds, copyIds } from "./copy-ids.js";
import { takenIds } from "./taken-ids.js";

/** Edits of one file. */
export interface FileEdits {
  readonly edits: readonly TextEdit[];
  readonly diagnostics: readonly Diagnostic[];
}

const isMissing = ({ missing }: IdSite): boolean => missing;

/** The file without a language in its name that stands beside a translation. */
function findSource(read: ReadModel, library: ReadLibrary): ReadModel | undefined {
  const { suffix, folder, kind } = read.context.file;
  if (suffix === undefined) return undefined;
  const reads: readonly ReadModel[] = [...library.frameworks, ...library.guidebooks];
  return reads.find(({ context: { file } }) => {
    return file.kind === kind && file.folder === folder && file.suffix === undefined;
  });
}

function makeIds(read: ReadModel, library: ReadLibrary): CopiedIds {
  const taken = takenIds(read, library);
  const ids = new Map<IdSite, string>();
  for (const site of read.context.idSites.filter(isMissing)) {
    const required = requiredId(site, read.context);
    const id = required === undefined ? chooseId(site, taken) : required.id;
    if (id !== undefined) ids.set(site, id);
  }
  return { ids, diagnostics: [] };
}

/** The ids of a file that has missing ones. */
function findIds(read: ReadModel, library: ReadLibrary): CopiedIds {
  const source = findSource(read, library);
  if (source === undefined) return makeIds(read, library);
  // A source that lacks ids gets them first.
  if (source.context.idSites.some(isMissing)) return { ids: new Map(), diagnostics: [] };
  return copyIds({ source, translation: read });
}

/**
 * Writes ids where they are missing: in a translation those of its source, elsewhere new ones made of the words.
 *
 * @param read The file.
 * @param library All content.
 * @returns The edits, offsets counted from the beginning of the file; and what cannot be told.
 */
export function stampIds(read: ReadModel, library: ReadLibrary): FileEdits {
  if (!read.context.idSites.some(isMissing)) return { edits: [], diagnostics: [] };
  const { ids, diagnostics } = findIds(read, library);
  const { file } = read.context;
  const edits = [...ids].map(([{ end }, id]) => {
    const at = end + file.shift;
    return { start: at, end: at, text: ` ${printId(id)}` };
  });
  return { edits, diagnostics: fileDiagnostics(file, diagnostics) };
}
