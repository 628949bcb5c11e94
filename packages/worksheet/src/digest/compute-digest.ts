import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Field } from "../model/field.js";
import { joinName, NAME_WORDS } from "../names/name-words.js";

type Entry =
  | readonly [path: string, kind: string]
  | readonly [path: string, kind: string, inner: readonly (string | Entry)[]];

const byCodeUnits = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

function fieldEntry(field: Field, path: string): Entry {
  if (field.kind === "choices" || field.kind === "choice") {
    return [path, field.kind, field.options.map((option) => option.id).sort(byCodeUnits)];
  }
  if (field.kind === "rows") {
    return [
      path,
      field.kind,
      sortEntries(field.columns.map((column) => fieldEntry(column, joinName(path, column.name)))),
    ];
  }
  return [path, field.kind];
}

function sortEntries(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((left, right) => byCodeUnits(left[0], right[0]));
}

/**
 * Computes the digest by which answers know their worksheet: the same digest means the same controls.
 *
 * @param fields The worksheet's fields. Labels, order, blank rows and hidden `worksheet.*` fields do not count.
 * @returns `sha256-` and the lower-case hexadecimal SHA-256 (FIPS 180-4) of the sorted entries as JSON in UTF-8.
 */
export function computeDigest(fields: readonly Field[]): string {
  const counted = fields.filter((field) => !field.name.startsWith(`${NAME_WORDS.worksheet}.`));
  const entries = sortEntries(counted.map((field) => fieldEntry(field, field.name)));
  return `sha256-${bytesToHex(sha256(utf8ToBytes(JSON.stringify(entries))))}`;
}
