// Which actions did all teams agree on? Written from the packages' READMEs alone.
import { readFile } from "node:fs/promises";
import { argv, exit } from "node:process";
import document from "@guidebook-kit/content/diverse-classrooms-and-schools/en/guidebook.json" with {
  type: "json",
};
import { GuidebookDocument, hasErrors, resolve } from "@guidebook-kit/core";
import { en } from "@guidebook-kit/locales";
import { listChoices } from "@guidebook-kit/response-report";
import { mergeResponses, projectWorksheet, readResponse } from "@guidebook-kit/worksheet";

const { framework, guidebook } = GuidebookDocument.parse(document);
const worksheet = projectWorksheet(resolve(framework, guidebook), { locale: en });

async function readTeam(source) {
  const input = { body: await readFile(source, "utf8"), mediaType: "application/json" };
  const { response, diagnostics } = await readResponse(worksheet, input, { file: source });
  for (const { severity, message } of diagnostics) console.error(`${source}: ${severity}: ${message}`);
  return response === undefined || hasErrors(diagnostics) ? exit(1) : { source, response };
}

const teams = await Promise.all(argv.slice(2).map(readTeam));
const { choices } = mergeResponses(worksheet, teams);
const everybody = ({ name, option }) =>
  choices.find((field) => field.name === name)?.options.find((each) => each.option === option)?.count ===
  teams.length;
const agreed = listChoices(worksheet).filter((choice) => choice.kind === "action" && everybody(choice));
console.log(agreed.length > 0 ? `All ${teams.length} teams chose:` : "No action was chosen by all teams.");
for (const { label, context } of agreed) console.log(`- ${label} (${context})`);
