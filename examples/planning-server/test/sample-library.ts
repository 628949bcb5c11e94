import { readdirSync, readFileSync } from "node:fs";
import { readContent } from "@guidebook-kit/markdown";
import type { Library } from "../src/library/library.js";
import { openLibrary } from "../src/library/open-library.js";

const root = new URL("../../../content/education-resource-equity/", import.meta.url);

/** The guidebooks that a server can offer, read from their Markdown: a test needs no built content. */
export function sampleLibrary(): Library {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /^framework|^(?:diverse-classrooms-and-schools|school-funding)\/guidebook/.test(path))
    .sort();
  const files = paths.map((path) => ({
    path: `content/${path}`,
    text: readFileSync(new URL(path, root), "utf8"),
  }));
  const { frameworks, guidebooks } = readContent(files);
  // The language that the others were translated from comes first.
  const ordered = guidebooks.toSorted(
    (left, right) => Number(left.translates !== undefined) - Number(right.translates !== undefined),
  );
  return openLibrary(
    ordered.map((guidebook) => ({
      format: "guidebook-kit/guidebook/1",
      framework: frameworks.find(({ locale }) => locale === guidebook.locale),
      guidebook,
    })),
  );
}
