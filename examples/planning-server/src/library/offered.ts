import { createRequire } from "node:module";

/** What this server offers: guidebook and language, as the package of content names them. Add your own here. */
const OFFERED = [
  "diverse-classrooms-and-schools/en",
  "diverse-classrooms-and-schools/es",
  "positive-and-inviting-school-climate/en",
  "school-funding/en",
];

const require = createRequire(import.meta.url);

/**
 * Reads the guidebooks that this server offers.
 *
 * @returns One document per guidebook and language.
 */
export function readOffered(): unknown[] {
  return OFFERED.map((edition): unknown => require(`@guidebook-kit/content/${edition}/guidebook.json`));
}
