import { worksheetFields } from "../../../packages/worksheet/dist/index.js";

/**
 * Describes a worksheet in SurveyJS's own JSON: the same fields on one page, with the question types that its
 * documentation names for them.
 *
 * @param worksheet The worksheet.
 * @returns What a survey's model is made from.
 */
export function surveyJson(worksheet) {
  const elements = worksheetFields(worksheet).map(question).filter(Boolean);
  return { title: worksheet.guidebook, elements };
}

function question(field) {
  const { kind, name, label: title } = field;
  switch (kind) {
    case "line":
    case "date":
      return { type: "text", name, title };
    case "notes":
      return { type: "comment", name, title };
    case "choices":
      return { type: "checkbox", name, title, choices: choicesOf(field) };
    case "rows":
      return rowsQuestion(field);
    case "hidden":
      return undefined;
    default:
      throw new Error(`No question type for a field of kind "${kind}"`);
  }
}

const choicesOf = ({ options }) => options.map(({ id, label }) => ({ value: id, text: label }));

/** Rows of plain fields are a table with one line for each; rows that hold rows are panels. */
function rowsQuestion({ name, label: title, columns, rows }) {
  const shown = columns.filter(({ kind }) => kind !== "hidden");
  const fixed = { allowAddRows: false, allowRemoveRows: false };
  if (shown.every(({ kind }) => kind !== "rows")) {
    return {
      type: "matrixdynamic",
      name,
      title,
      rowCount: rows.length,
      ...fixed,
      columns: shown.map(column),
    };
  }
  const templateElements = shown.map(question);
  return { type: "paneldynamic", name, title, panelCount: rows.length, templateElements };
}

function column(field) {
  const cellType = { line: "text", date: "text", notes: "comment", choices: "checkbox" }[field.kind];
  const choices = field.kind === "choices" ? { choices: choicesOf(field) } : {};
  return { name: field.name, title: field.label, cellType, ...choices };
}
