import { PRINT_VARIANT_NAMES, type PrintVariantName, printVariant } from "@guidebook-kit/generator-print";
import { requireKnown } from "../require-known.js";

/** The part of a name that is enough: `letter` for `worksheet.letter`. */
const USUAL = "worksheet";

const toName = (word: string): PrintVariantName | undefined =>
  PRINT_VARIANT_NAMES.find((name) => name === word) ??
  PRINT_VARIANT_NAMES.find((name) => name === `${USUAL}.${word}`);

/**
 * Chooses ways to print.
 *
 * @param words Names of ways to print, or last parts of names.
 * @param usual The ways to print when none is named.
 * @returns Names, each once.
 * @throws GuidebookError when a word names none.
 */
export function chooseVariants(
  words: readonly string[],
  usual: readonly PrintVariantName[],
): PrintVariantName[] {
  if (words.length === 0) return [...new Set(usual)];
  const short = PRINT_VARIANT_NAMES.filter((name) => name.startsWith(`${USUAL}.`)).map((name) =>
    name.slice(USUAL.length + 1),
  );
  const names = words.flatMap((word) => {
    const name = toName(word);
    if (name === undefined) requireKnown("way to print", word, [...short, ...PRINT_VARIANT_NAMES]);
    return name ?? [];
  });
  return [...new Set(names)];
}

/**
 * Leaves out the ways to print that hold more than a worksheet.
 *
 * @param names Names of ways to print.
 * @returns Those of worksheets.
 */
export function onlyWorksheets(names: readonly PrintVariantName[]): PrintVariantName[] {
  return names.filter((name) => printVariant(name).document === USUAL);
}
