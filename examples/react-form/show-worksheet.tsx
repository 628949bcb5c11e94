// Shows a worksheet with one of two form libraries, from the files that `guidebook build` makes for them.
import type { JsonSchema, UISchemaElement } from "@jsonforms/core";
import { materialCells, materialRenderers } from "@jsonforms/material-renderers";
import { JsonForms } from "@jsonforms/react";
import Form from "@rjsf/core";
import type { RJSFSchema, UiSchema } from "@rjsf/utils";
import validator from "@rjsf/validator-ajv8";
import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";

/** What is shown, and what becomes of it. */
export interface WorksheetProps {
  /** `response.form.schema.json`. */
  readonly schema: object;
  /** `response.ui.json`. */
  readonly ui: { readonly blank: object; readonly rjsf: object; readonly jsonForms: object };
  /** Is given the answers: by react-jsonschema-form when they are sent, by JSON Forms after every change. */
  readonly onAnswers: (answers: unknown) => void;
}

function RjsfWorksheet({ schema, ui, onAnswers }: WorksheetProps): ReactElement {
  return (
    <Form
      schema={schema as RJSFSchema}
      uiSchema={ui.rjsf as UiSchema}
      validator={validator}
      onSubmit={({ formData }) => onAnswers(formData)}
    />
  );
}

function JsonFormsWorksheet({ schema, ui, onAnswers }: WorksheetProps): ReactElement {
  return (
    <JsonForms
      schema={schema as JsonSchema}
      uischema={ui.jsonForms as unknown as UISchemaElement}
      data={ui.blank}
      renderers={materialRenderers}
      cells={materialCells}
      onChange={({ data }) => onAnswers(data)}
    />
  );
}

/** The form libraries by name. */
export const LIBRARIES = { rjsf: RjsfWorksheet, "json-forms": JsonFormsWorksheet } as const;

/**
 * Shows a worksheet.
 *
 * @param library The form library.
 * @param props What to show, and whom to give the answers.
 * @param place Where on the page.
 * @returns A function that takes it away again.
 */
export function showWorksheet(
  library: keyof typeof LIBRARIES,
  props: WorksheetProps,
  place: HTMLElement,
): () => void {
  const Worksheet = LIBRARIES[library];
  const root = createRoot(place);
  root.render(<Worksheet {...props} />);
  return () => root.unmount();
}
