import { readFileSync } from "node:fs";
import { join } from "node:path";
import { resolve } from "../../../packages/core/dist/index.js";
import { localeFor, locales } from "../../../packages/locales/dist/index.js";
import { readContent } from "../../../packages/markdown/dist/index.js";
import { projectWorksheet } from "../../../packages/worksheet/dist/index.js";
import { ROOT } from "../../run-command.mjs";

const FOLDER = join(ROOT, "content", "education-resource-equity");

/**
 * Reads the guidebook of dimension 10 in English.
 *
 * @returns What generators are given of it.
 */
export function readDimensionTen() {
  const files = ["framework.md", "diverse-classrooms-and-schools/guidebook.md"].map((path) => ({
    path: `content/${path}`,
    text: readFileSync(join(FOLDER, path), "utf8"),
  }));
  const { frameworks, guidebooks, diagnostics } = readContent(files);
  const [framework] = frameworks;
  const [guidebook] = guidebooks;
  if (framework === undefined || guidebook === undefined) {
    throw new Error(`Dimension 10 cannot be read: ${diagnostics[0]?.message}`);
  }
  const resolved = resolve(framework, guidebook);
  const locale = localeFor(locales, guidebook.locale);
  return { framework, resolved, worksheet: projectWorksheet(resolved, { locale }), locale, siblings: [] };
}
