import { writeCsv } from "@guidebook-kit/response-report";
import { mergeResponses } from "@guidebook-kit/worksheet";
import type { AnswerFormat } from "./answer-format.js";
import type { FitResponses } from "./gather-for-output.js";

/** Writes answers in one format. */
type WriteAnswers = (gathered: FitResponses) => string;

const writeJson: WriteAnswers = ({ guidebook, inputs, merged }) => {
  const [only, ...others] = inputs;
  const several = merged || only === undefined || others.length > 0;
  const content = several ? mergeResponses(guidebook.worksheet, inputs) : only.response;
  return `${JSON.stringify(content, null, 2)}\n`;
};

const writeTable: WriteAnswers = ({ guidebook: { worksheet }, inputs }) =>
  writeCsv(mergeResponses(worksheet, inputs), worksheet);

/** How answers are written in each format. */
export const answerWriters: Readonly<Record<AnswerFormat, WriteAnswers>> = {
  json: writeJson,
  csv: writeTable,
};
