import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../run-command.mjs";
import { exampleMessage } from "./example-message.mjs";
import { frameworkTables, headingTable, keyTable } from "./grammar-tables.mjs";
import { fixtureMessages, messageTable } from "./message-table.mjs";

/** What each key of the front matter says. */
const MEANINGS = {
  guidebook: "The guidebook’s id, the same as its folder’s name.",
  framework: "The framework’s id.",
  dimension: "The id of the dimension, as the framework has it.",
  status: "`draft`, `reviewed` or `published`.",
  locale: "The language, for example `en` or `es`.",
  version: "Three numbers, for example `0.1.0`. Raise it when the text changes.",
  translates: "In a translation: the version of the text that it translates.",
  publisher: "Who publishes the framework.",
  rights: "Who may do what with the text.",
  source: "What the text was adapted from.",
  retired: "Ids that are gone, each with the id that took its place, or `null`.",
  extensions: "Values for programs, by id.",
};

const FRAMEWORK = join(ROOT, "content", "education-resource-equity", "framework.md");

const BLOCK = /(<!-- begin: ([a-z ]+) -->\n)[\s\S]*?(\n<!-- end -->)/g;

/**
 * Fills the generated tables of the editors' page.
 *
 * @param page The page as it is.
 * @param modules The packages `markdown` (grammar) and `locales` (its words), and `report`, the text report of `cli`.
 */
export function renderEditorsPage(page, { markdown, locales, report }) {
  const source = readFileSync(FRAMEWORK, "utf8");
  const { frameworks } = markdown.readContent([{ path: "content/framework.md", text: source }]);
  const headings = markdown.describeHeadings(locales.en.grammar);
  const tables = {
    "names of the framework": frameworkTables(frameworks[0]),
    "a message": exampleMessage(page, { markdown, report, source }),
    "headings of a guidebook": headingTable(headings, "guidebook"),
    "headings of a framework": headingTable(headings, "framework"),
    "front matter of a guidebook": keyTable(markdown.describeFrontMatter("guidebook"), MEANINGS),
    "front matter of a framework": keyTable(markdown.describeFrontMatter("framework"), MEANINGS),
  };
  return page.replace(BLOCK, (...[, begin, name, end]) => {
    if (tables[name] === undefined) throw new Error(`There is no table "${name}"`);
    return `${begin}\n${tables[name]}\n${end}`;
  });
}

/**
 * The page of all messages about content.
 *
 * @param modules The packages `core`, `markdown` and `cli`, for their catalogues.
 */
export function renderMessagesPage({ core, markdown, cli }) {
  const kinds = [core.coreDiagnostics, markdown.markdownDiagnostics, cli.cliDiagnostics].flatMap(
    (catalogue) => Object.values(catalogue),
  );
  const unique = [...new Map(kinds.map((kind) => [kind.code, kind])).values()];
  return `# Messages about content

What \`guidebook check\` and \`guidebook build\` say of frameworks and guidebooks. An *error* stops the build; a *warning*
should be looked at; a *note* is for your information. Codes never change. This page is generated (\`npm run reference\`).

${messageTable(unique, fixtureMessages())}
`;
}
