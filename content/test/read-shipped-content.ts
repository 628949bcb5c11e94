import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Content, readContent } from "@guidebook-kit/markdown";

const root = join(import.meta.dirname, "..");

/** Reads all content that this package ships, as the command does. */
export function readShippedContent(): Content {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /(?:^|\/)(?:framework|guidebook)(?:\.[A-Za-z-]+)?\.md$/.test(path))
    .filter((path) => !/(?:^|\/)(?:dist|node_modules)\//.test(path))
    .sort();
  return readContent(
    paths.map((path) => ({ path: `content/${path}`, text: readFileSync(join(root, path), "utf8") })),
  );
}
