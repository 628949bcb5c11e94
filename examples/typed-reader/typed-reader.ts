// Lists a guidebook's root causes and actions, with the numbers that people use around a table. The compiler knows every
// id: `causeOf["redraw-zone"]` would not compile, and says what was meant.
import {
  type ActionId,
  actionIds,
  type KeyQuestionId,
  keyQuestionIds,
  keyQuestionOfRootCause,
  keyQuestionTexts,
  type RootCauseId,
  rootCauseIds,
  rootCauseOfAction,
  rootCauseTitles,
} from "@guidebook-kit/content/diverse-classrooms-and-schools/en";
import document from "@guidebook-kit/content/diverse-classrooms-and-schools/en/guidebook.json" with {
  type: "json",
};
import { GuidebookDocument, plainText, resolve } from "@guidebook-kit/core";

const { framework, guidebook } = GuidebookDocument.parse(document);
const { keyQuestions } = resolve(framework, guidebook);
const actions = keyQuestions.flatMap(({ rootCauses }) => rootCauses.flatMap((cause) => cause.actions));

function describeAction(id: ActionId): string {
  const action = actions.find((candidate) => candidate.id === id);
  return action === undefined ? id : `${action.number} ${action.title ?? plainText(action.text)}`;
}

const causesOf = (question: KeyQuestionId): RootCauseId[] =>
  rootCauseIds.filter((cause) => keyQuestionOfRootCause[cause] === question);

for (const question of keyQuestionIds) {
  console.log(`${question}: ${keyQuestionTexts[question]}`);
  for (const cause of causesOf(question)) {
    console.log(`\n${rootCauseTitles[cause]}`);
    for (const id of actionIds.filter((action) => rootCauseOfAction[action] === cause)) {
      console.log(`  ${describeAction(id)}`);
    }
  }
}
