/** Where the page's example would stand, beside the framework that it names. */
const FOLDER = "content/education-resource-equity";

/** The slip that the page shows a message of. */
const SLIP = ["Root cause: Narrow", "Root casue: Narrow"];

/** The example of the page: its first block of Markdown. */
function exampleOf(page) {
  const text = /\n```markdown\n([\s\S]*?)```\n/.exec(page)?.[1] ?? "";
  const id = /^guidebook: (.*)$/m.exec(text)?.[1];
  return { path: `${FOLDER}/${id}/guidebook.md`, text };
}

function check(markdown, files) {
  return markdown.readContent(files).diagnostics.filter(({ file }) => file === files[1].path);
}

/**
 * What the check says of a slip in the page's example, as it prints it.
 *
 * @param page The editors' page.
 * @param modules The packages `markdown` and `report` (the text report of `cli`), and the framework's `source`.
 * @throws Error when the example has mistakes of its own.
 */
export function exampleMessage(page, { markdown, report, source }) {
  const framework = { path: `${FOLDER}/framework.md`, text: source };
  const example = exampleOf(page);
  const own = check(markdown, [framework, example]);
  if (own.some(({ severity }) => severity === "error")) throw new Error(`In the example: ${own[0].message}`);
  const text = example.text.replace(...SLIP);
  const diagnostics = check(markdown, [framework, { ...example, text }]).slice(0, 1);
  const said = report.problemsAsText(
    { diagnostics, files: 1, sourceOf: () => text },
    { color: false, columns: 100 },
  );
  return ["```", said.trimEnd(), "```"].join("\n");
}
