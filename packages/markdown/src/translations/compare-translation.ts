import { nearestWord } from "@guidebook-kit/core";
import { isWhole } from "../content/check-model.js";
import type { ReadModel } from "../content/read-model.js";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { oneEdit, replaceRange } from "../diagnostics/reporter.js";
import type { IdSite } from "../ids/id-site.js";
import { firstDifference, sharedNodes } from "./shared-facts.js";

/** A file and the file that it translates. */
export interface TranslationPair {
  readonly source: ReadModel;
  readonly translation: ReadModel;
}

const byId = ({ context }: ReadModel): Map<string, IdSite> =>
  new Map(context.idSites.flatMap((site) => (site.id === undefined ? [] : [[site.id, site]])));

const sameSpot = (left: IdSite, right: IdSite): boolean =>
  left.kind === right.kind && left.parent?.id === right.parent?.id;

/** The id that an extra one was probably meant to be: the only one missing at the same spot, or one of like letters. */
function meantId(extra: IdSite, missing: readonly IdSite[]): string | undefined {
  const spot = missing.filter((site) => sameSpot(site, extra));
  if (spot.length === 1) return spot[0]?.id;
  return nearestWord(
    extra.id ?? "",
    spot.flatMap(({ id }) => id ?? []),
  );
}

function reportExtra(pair: TranslationPair, extra: IdSite, missing: readonly IdSite[]): string | undefined {
  const { source, translation } = pair;
  const meant = meantId(extra, missing);
  const { position } = extra;
  const fix =
    meant === undefined
      ? undefined
      : oneEdit(`Write #${meant}`, replaceRange(position, `<!-- #${meant} -->`));
  translation.context.reporter.report(
    markdownDiagnostics.translationExtraId,
    { id: extra.id ?? "", source: source.context.file.path, meant },
    { position, suggestion: meant, fix },
  );
  return meant;
}

function reportMissing(pair: TranslationPair, missing: IdSite, parent: IdSite | undefined): void {
  const { source, translation } = pair;
  const { context, model } = translation;
  const position = parent?.position ?? context.positions.locate(model, ["title"]).position;
  const details = {
    id: missing.id ?? "",
    source: source.context.file.path,
    line: missing.position.start.line,
  };
  context.reporter.report(markdownDiagnostics.translationMissingId, details, { position });
}

/** Compares which ids there are. What stands under something missing or extra follows from that. */
function compareIds(pair: TranslationPair): void {
  const there = byId(pair.source);
  const here = byId(pair.translation);
  const isKnown = (site: IdSite | undefined, ids: ReadonlyMap<string, IdSite>): boolean =>
    site === undefined || (site.id !== undefined && ids.has(site.id));
  const missing = [...there.values()].filter((site) => !isKnown(site, here) && isKnown(site.parent, here));
  const extra = [...here.values()].filter((site) => !isKnown(site, there) && isKnown(site.parent, there));
  const explained = new Set<string | undefined>();
  for (const site of extra) {
    explained.add(
      reportExtra(
        pair,
        site,
        missing.filter(({ id }) => !explained.has(id)),
      ),
    );
  }
  for (const site of missing) {
    if (!explained.has(site.id)) reportMissing(pair, site, here.get(site.parent?.id ?? ""));
  }
}

/** Compares what is said of each thing apart from words. */
function compareFacts({ source, translation }: TranslationPair): void {
  const there = new Map(sharedNodes(source.model).map((node) => [node.id, node]));
  const sites = { there: byId(source), here: byId(translation) };
  const { context, model } = translation;
  for (const { id, path, facts } of sharedNodes(model)) {
    const other = there.get(id);
    const [site, otherSite] = [sites.here.get(id), sites.there.get(id)];
    if (other === undefined || site === undefined || otherSite === undefined) continue;
    const what = sameSpot(site, otherSite) ? firstDifference(other.facts, facts) : "place";
    if (what === undefined) continue;
    const { position } = context.positions.locate(model, [...path, "id"]);
    const details = { id, source: source.context.file.path, what };
    context.reporter.report(markdownDiagnostics.translationDiffers, details, { position });
  }
}

function compareVersions({ source, translation }: TranslationPair): void {
  const { model, context } = translation;
  const { version } = source.model;
  if (model.translates === version) return;
  const details = { source: source.context.file.path, version, translates: model.translates };
  const { position } = context.positions.locate(model, ["translates"]);
  context.reporter.report(markdownDiagnostics.translationBehind, details, { position });
}

/**
 * Reports in what a translation differs from the file that it translates, apart from words.
 *
 * @param pair The two files.
 */
export function compareTranslation(pair: TranslationPair): void {
  if (!isWhole(pair.source) || !isWhole(pair.translation)) return;
  compareIds(pair);
  compareFacts(pair);
  compareVersions(pair);
}

/**
 * Pairs files of a language in their names with the files beside them that have none.
 *
 * @param reads All files of one kind.
 * @returns The translations, each with its source.
 */
export function pairTranslations(reads: readonly ReadModel[]): TranslationPair[] {
  return reads.flatMap((translation) => {
    const { suffix, folder } = translation.context.file;
    if (suffix === undefined) return [];
    const source = reads.find(
      ({ context }) => context.file.suffix === undefined && context.file.folder === folder,
    );
    return source === undefined ? [] : [{ source, translation }];
  });
}
