// The page of this example: a worksheet, and what the kit says of the answers.
import schema from "@guidebook-kit/content/diverse-classrooms-and-schools/en/response.form.schema.json" with {
  type: "json",
};
import ui from "@guidebook-kit/content/diverse-classrooms-and-schools/en/response.ui.json" with {
  type: "json",
};
import worksheet from "@guidebook-kit/content/diverse-classrooms-and-schools/en/worksheet.json" with {
  type: "json",
};
import { readResponse, responseSchema } from "@guidebook-kit/worksheet";
import { showWorksheet } from "./show-worksheet.tsx";

const responses = responseSchema(worksheet);
const verdict = document.querySelector("output");

async function onAnswers(answers) {
  const valid = responses.safeParse(answers).success;
  // Reading takes the blank rows away and puts everything into the worksheet's order.
  const { response } = await readResponse(worksheet, { record: answers });
  verdict.textContent = `${valid ? "Valid" : "Not valid"}\n${JSON.stringify(response, null, 2)}`;
}

const library = new URLSearchParams(location.search).get("library") ?? "rjsf";
showWorksheet(library, { schema, ui, onAnswers }, document.querySelector("main"));
