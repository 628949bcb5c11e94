import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { SourceFile } from "../src/index.js";

const FOLDER = join(import.meta.dirname, "../../../content/education-resource-equity");

/** All files of the shipped content: the framework and its guidebooks, in every language. */
export function shippedContent(): SourceFile[] {
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => /(^|\/)(framework|guidebook)(\.[\w-]+)?\.md$/.test(path))
    .sort()
    .map((path) => ({
      path: `content/education-resource-equity/${path}`,
      text: readFileSync(join(FOLDER, path), "utf8"),
    }));
}
