// @ts-check
// Prints a guidebook's root causes and actions, with the numbers that people use around a table.
import document from "@guidebook-kit/content/diverse-classrooms-and-schools/en/guidebook.json" with {
  type: "json",
};
import { GuidebookDocument, plainText, resolve } from "@guidebook-kit/core";

const { framework, guidebook } = GuidebookDocument.parse(document);
const resolved = resolve(framework, guidebook);

for (const question of resolved.keyQuestions) {
  console.log(`Key question ${question.code}: ${question.text}`);
  for (const cause of question.rootCauses) {
    console.log(`\nCause ${cause.number}: ${cause.title} (${cause.scopes.join(", ")})`);
    for (const action of cause.actions) {
      console.log(`  ${action.number} ${action.title ?? plainText(action.text)}`);
    }
  }
}
