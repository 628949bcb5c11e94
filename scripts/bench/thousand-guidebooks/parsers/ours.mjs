// Markdown to checked models, as `guidebook check` does.
import { argv } from "node:process";
import { readContent } from "../../../../packages/markdown/dist/index.js";
import { readTexts } from "../../content/read-texts.mjs";

const [folder, count] = argv.slice(2);
const { guidebooks } = readContent(readTexts(folder));
if (guidebooks.length !== Number(count)) throw new Error(`${guidebooks.length} guidebooks were read`);
