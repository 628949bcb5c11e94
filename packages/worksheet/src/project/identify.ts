import { computeDigest } from "../digest/compute-digest.js";
import type { HiddenField } from "../model/field.js";
import type { Worksheet } from "../model/worksheet.js";
import { joinName, NAME_WORDS as words } from "../names/name-words.js";
import { worksheetFields } from "../names/worksheet-fields.js";

function hiddenFields({ guidebook, version, digest, locale }: Worksheet): HiddenField[] {
  const values = [
    [words.guidebook, guidebook],
    [words.version, version],
    [words.digest, digest],
    [words.locale, locale],
  ] as const;
  return values.map(([word, value]) => ({
    kind: "hidden",
    name: joinName(words.worksheet, word),
    label: word,
    value,
  }));
}

/**
 * Gives a worksheet its digest and the hidden fields that tell its answers apart.
 *
 * @param worksheet A worksheet whose parts are complete.
 * @returns The worksheet under its own identity.
 */
export function identify(worksheet: Worksheet): Worksheet {
  const identified = { ...worksheet, digest: computeDigest(worksheetFields(worksheet)) };
  return { ...identified, hidden: hiddenFields(identified) };
}
