/** Languages that are written from right to left, and the scripts that make others so. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  "ar",
  "ckb",
  "dv",
  "fa",
  "he",
  "ps",
  "sd",
  "ug",
  "ur",
  "yi",
]);
const RIGHT_TO_LEFT_SCRIPT = /-(Arab|Hebr|Thaa|Nkoo|Syrc|Adlm|Rohg)(-|$)/;
const LEFT_TO_RIGHT_SCRIPT = /-(Latn|Cyrl|Deva)(-|$)/;

/**
 * Tells in which direction a language is written.
 *
 * @param tag Language tag (BCP 47).
 * @returns `rtl` for languages and scripts that are written from right to left, else `ltr`.
 */
export function directionOf(tag: string): "ltr" | "rtl" {
  if (RIGHT_TO_LEFT_SCRIPT.test(tag)) return "rtl";
  if (LEFT_TO_RIGHT_SCRIPT.test(tag)) return "ltr";
  return RIGHT_TO_LEFT.has(tag.split("-")[0] ?? "") ? "rtl" : "ltr";
}
