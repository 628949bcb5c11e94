// Only the tree of the text, with front matter, thrown away at once.
import { argv } from "node:process";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { readTexts } from "../../content/read-texts.mjs";

const [folder, count] = argv.slice(2);
const remark = unified().use(remarkParse).use(remarkFrontmatter).freeze();
const trees = readTexts(folder).filter(({ text }) => remark.parse(text).children.length > 0);
if (trees.length !== Number(count) + 1) throw new Error(`${trees.length} files were parsed`);
