// What `guidebook check` of one guidebook cannot do without: load the parser, and with a content folder, read and
// parse its files once. All of them, since links lead from one guidebook into another.
import { argv } from "node:process";
import { readContent } from "../../../packages/markdown/dist/index.js";
import { readTexts } from "../content/read-texts.mjs";

const [folder] = argv.slice(2);
if (folder !== undefined && readContent(readTexts(folder)).guidebooks.length === 0) {
  throw new Error(`Nothing was read of ${folder}`);
}
