// What `guidebook check` of one guidebook cannot do without: load the parser, and with a content folder, read and
// parse its files once. All of them, since links lead from one guidebook into another.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { argv } from "node:process";
import { readContent } from "../../../packages/markdown/dist/index.js";

const [folder] = argv.slice(2);
if (folder !== undefined) {
  const names = readdirSync(folder, { recursive: true }).map((name) => name.replaceAll("\\", "/"));
  const files = names
    .filter((name) => /(?:^|\/)(?:framework|guidebook)(?:\.\w+)?\.md$/.test(name))
    .map((name) => ({
      path: `${basename(folder)}/${name}`,
      text: readFileSync(join(folder, name), "utf8"),
    }));
  if (readContent(files).guidebooks.length === 0) throw new Error(`Nothing was read of ${folder}`);
}
