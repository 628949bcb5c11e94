import type { Diagnostic } from "@guidebook-kit/core";
import { diagnose } from "@guidebook-kit/core";
import type { ReadModel } from "../content/read-model.js";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import type { IdSite } from "../ids/id-site.js";
import { shorten } from "../ids/register-id.js";

/** A translation and the file that it translates. */
export interface TranslationPair {
  readonly source: ReadModel;
  readonly translation: ReadModel;
}

/** Ids found for the sites of a translation that have none. */
export interface CopiedIds {
  readonly ids: ReadonlyMap<IdSite, string>;
  /** What stands where the two files are not alike. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Sites of one kind under one parent, by the parent's id. */
function childrenOf(sites: readonly IdSite[], kind: IdSite["kind"], parent: string | undefined): IdSite[] {
  return sites.filter((site) => site.kind === kind && site.parent?.id === parent);
}

/** Whether the ids that are there stand at the same places. */
const agree = (here: readonly IdSite[], there: readonly IdSite[]): boolean =>
  here.length === there.length && here.every(({ id }, index) => id === undefined || id === there[index]?.id);

/**
 * Finds the ids that a translation lacks in its source, where kind and number under the same parent are alike.
 *
 * @param pair The two files; the source has all its ids.
 * @returns The ids, and what cannot be told.
 */
export function copyIds({ source, translation }: TranslationPair): CopiedIds {
  const ids = new Map<IdSite, string>();
  const diagnostics: Diagnostic[] = [];
  const { file, idSites } = translation.context;
  for (const site of idSites) {
    // What stands under something without an id comes in the next round.
    if (!site.missing || (site.parent !== undefined && site.parent.id === undefined)) continue;
    const here = childrenOf(idSites, site.kind, site.parent?.id);
    const there = childrenOf(source.context.idSites, site.kind, site.parent?.id);
    const id = agree(here, there) ? there[here.indexOf(site)]?.id : undefined;
    if (id !== undefined) ids.set(site, id);
    else {
      const details = {
        what: shorten(site.words),
        here: here.length,
        there: there.length,
        source: source.context.file.path,
      };
      const place = { file: file.path, position: site.position };
      diagnostics.push(diagnose(markdownDiagnostics.idsNotCopied, details, place));
    }
  }
  return { ids, diagnostics };
}
