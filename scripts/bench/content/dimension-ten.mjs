import { join } from "node:path";
import { ROOT } from "../../run-command.mjs";
import { readGuidebooks } from "./read-guidebooks.mjs";

/**
 * Reads the guidebook of dimension 10 in English.
 *
 * @returns What generators are given of it.
 */
export function readDimensionTen() {
  const guidebooks = readGuidebooks(join(ROOT, "content", "education-resource-equity"));
  const input = guidebooks.find(
    ({ resolved, locale }) => resolved.dimension.number === 10 && locale.tag === "en",
  );
  if (input === undefined) throw new Error("There is no guidebook of dimension 10 in English");
  return input;
}
