// @ts-check
// Turns what the form posts into a team's record, and tells whether it is one.
import document from "@guidebook-kit/content/diverse-classrooms-and-schools/en/guidebook.json" with {
  type: "json",
};
import { GuidebookDocument, resolve } from "@guidebook-kit/core";
import { en } from "@guidebook-kit/locales";
import { decodeResponse, projectWorksheet, responseSchema, worksheetFields } from "@guidebook-kit/worksheet";

const { framework, guidebook } = GuidebookDocument.parse(document);
const worksheet = projectWorksheet(resolve(framework, guidebook), { locale: en });

// The body of a request: `application/x-www-form-urlencoded`, as form.html posts it.
const body = new URLSearchParams([
  ["team.name", "Lincoln families"],
  ["questions.diverse-enrollment.answers.causes.district-policies", "yes"],
  ["actions.redraw-zones.scopes.across-schools", "yes"],
  ["plan.rows.r1.what", "Two draft maps"],
  ["plan.rows.r1.due", "early June"],
  ["a-name-that-no-control-has", "is kept aside"],
]);

const response = decodeResponse(worksheetFields(worksheet), body);
console.log(JSON.stringify(response, null, 2));
console.log(responseSchema(worksheet).safeParse(response).success ? "Valid." : "Not valid.");

// Answers that somebody wrote by hand: District policies offers one scope only.
const wrong = { ...response, actions: { "redraw-zones": { scopes: ["within-schools"] } } };
const result = responseSchema(worksheet).safeParse(wrong);
for (const issue of result.error?.issues ?? []) console.log(`${issue.path.join(".")}: ${issue.message}`);
