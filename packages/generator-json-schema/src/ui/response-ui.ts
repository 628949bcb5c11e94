import { blankResponse } from "../form/blank-response.js";
import { formJsonSchema } from "../form/form-json-schema.js";
import { type FormInput, formWords } from "../form/form-words.js";
import { type JsonFormsElement, jsonFormsUiSchema } from "./json-forms-ui-schema.js";
import { type RjsfUiSchema, rjsfUiSchema } from "./rjsf-ui-schema.js";

/** The `format` of `response.ui.json`. */
export const RESPONSE_UI_FORMAT = "guidebook-kit/response-ui/1";

/** How form libraries show what the form's JSON Schema describes. */
export interface ResponseUi {
  readonly format: typeof RESPONSE_UI_FORMAT;
  /** What a form begins with: the worksheet's identity and its blank rows. */
  readonly blank: object;
  /** `uiSchema` of react-jsonschema-form 6. */
  readonly rjsf: RjsfUiSchema;
  /** `uischema` of JSON Forms 3. */
  readonly jsonForms: JsonFormsElement;
}

/**
 * Writes what form libraries need beside the form's JSON Schema.
 *
 * @param input The worksheet, and what its words come from.
 * @returns The document `response.ui.json`.
 */
export function responseUi(input: FormInput): ResponseUi {
  return {
    format: RESPONSE_UI_FORMAT,
    blank: blankResponse(formJsonSchema(input)),
    rjsf: rjsfUiSchema(input.worksheet, formWords(input)),
    jsonForms: jsonFormsUiSchema(input),
  };
}
