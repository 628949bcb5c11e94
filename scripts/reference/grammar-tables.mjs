/** How many of a thing there are, in an editor's words. */
const COUNTS = { none: "–", optional: "0 or 1", one: "1", three: "3", some: "1 or more", any: "any number" };

const code = (text) => `\`${text.replaceAll("|", "\\|")}\``;

const NEEDED = " (needed)";

function itemLines(item, indent = "") {
  if (item === undefined) return [];
  const other = item.otherwise === undefined ? [] : [code(indent + item.otherwise)];
  return [code(indent + item.written), ...other, ...itemLines(item.nested, `${indent}\u00A0\u00A0`)];
}

/** The items of a heading; of a list that has to be there, the first line says so. */
function listLines(heading, file) {
  const [first, ...others] = itemLines(heading.items?.[file]);
  if (first === undefined) return [];
  return [heading.needsItems ? first + NEEDED : first, ...others];
}

function holds(heading, file) {
  const labels = heading.labels[file].map(({ written, count }) => {
    return count === "one" ? code(written) + NEEDED : code(written);
  });
  const parts = [...labels, ...(heading.prose ? ["text"] : []), ...listLines(heading, file)];
  return parts.join("<br>") || "nothing of its own";
}

function headingRow(heading, file) {
  const under = heading.under.map((word) => (word === null ? "the title" : code(word))).join(", ");
  return `| ${code(heading.written)} | ${under} | ${COUNTS[heading.counts[file]]} | ${holds(heading, file)} |`;
}

/**
 * The headings of one kind of file as a Markdown table.
 *
 * @param headings What `describeHeadings` of the markdown package says.
 * @param file `framework` or `guidebook`.
 */
export function headingTable(headings, file) {
  const rows = headings
    .filter(({ counts }) => counts[file] !== "none")
    .map((heading) => headingRow(heading, file));
  return ["| Heading | Stands under | How many | Holds |", "|---|---|---|---|", ...rows].join("\n");
}

/**
 * The dimensions and the scopes of a framework as Markdown tables.
 *
 * @param framework A framework, as the markdown package reads it.
 */
export function frameworkTables({ id, dimensions, scopes }) {
  return [
    `The framework’s id is ${code(id)}.`,
    "",
    "| Number | Dimension | Id |",
    "|---|---|---|",
    ...dimensions.map(({ number, title, id: own }) => `| ${number} | ${title} | ${code(own)} |`),
    "",
    "| Scope | Id |",
    "|---|---|",
    ...scopes.items.map(({ label, id: own }) => `| ${label} | ${code(own)} |`),
  ].join("\n");
}

/**
 * The front matter of one kind of file as a Markdown table.
 *
 * @param keys What `describeFrontMatter` of the markdown package says.
 * @param meanings What each key means, in an editor's words.
 */
export function keyTable(keys, meanings) {
  const rows = keys.map(({ key, count }) => {
    if (meanings[key] === undefined) throw new Error(`No words for the key ${key}`);
    return `| ${code(key)} | ${count === "one" ? "yes" : "no"} | ${meanings[key]} |`;
  });
  return ["| Key | Needed | What it says |", "|---|---|---|", ...rows].join("\n");
}
