import type { Diagnostic, Reference } from "@guidebook-kit/core";
import { folderName, readContentPath } from "../content/content-file.js";
import type { FileFacts } from "./file-reading.js";

/** All files, and what is wrong with some because of others. */
export interface DependencyContext {
  readonly facts: readonly FileFacts[];
  readonly duplicates: ReadonlyMap<string, readonly Diagnostic[]>;
}

const idOf = ({ path, skeleton }: FileFacts): string =>
  skeleton?.id ?? folderName(readContentPath(path)?.folder ?? "");

/** Files by the ids of their guidebooks, each list made once for a content. */
const filesById = new WeakMap<readonly FileFacts[], ReadonlyMap<string, readonly FileFacts[]>>();

function listById(facts: readonly FileFacts[]): ReadonlyMap<string, readonly FileFacts[]> {
  const known = filesById.get(facts);
  if (known !== undefined) return known;
  const lists = new Map<string, FileFacts[]>();
  for (const file of facts) lists.set(idOf(file), [...(lists.get(idOf(file)) ?? []), file]);
  filesById.set(facts, lists);
  return lists;
}

/** What is there of a guidebook that is referred to; of one that is not, the names among which it may be meant. */
function describeGuidebook(id: string, locale: string | undefined, facts: readonly FileFacts[]): unknown {
  const files = listById(facts).get(id) ?? [];
  const inLocale = files.some(({ skeleton }) => skeleton?.locale === locale);
  const namesInLocale = (): string[] =>
    facts.flatMap(({ skeleton }) =>
      skeleton !== undefined && skeleton.locale === locale ? [skeleton.id] : [],
    );
  const names = inLocale ? [] : namesInLocale();
  return [files.map(({ whole, skeleton }) => [whole, skeleton]), [...new Set(names)]];
}

/** Whether there is a guidebook of what may be a dimension. */
function hasGuidebook(target: Reference, locale: string | undefined, facts: readonly FileFacts[]): boolean {
  const dimension = target.kind === "dimension" ? target.dimension : undefined;
  const node = target.kind === "framework-node" ? target.node : dimension;
  return facts.some(
    ({ skeleton }) => skeleton !== undefined && skeleton.locale === locale && skeleton.dimension === node,
  );
}

/**
 * Tells what the check of a guidebook looks at in other guidebooks.
 *
 * @param own Facts of the guidebook's file.
 * @param context All files.
 * @returns The same text as long as it would find the same there.
 */
export function describeDependencies(own: FileFacts, { facts, duplicates }: DependencyContext): string {
  const locale = own.skeleton?.locale;
  const guidebooks = own.references.flatMap((target) => ("guidebook" in target ? [target.guidebook] : []));
  const others = own.references.filter((target) => !("guidebook" in target));
  return JSON.stringify([
    duplicates.get(own.path) ?? [],
    [...new Set(guidebooks)].map((id) => describeGuidebook(id, locale, facts)),
    others.map((target) => hasGuidebook(target, locale, facts)),
  ]);
}
