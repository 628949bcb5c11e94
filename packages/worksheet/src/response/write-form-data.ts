import { encodeResponse } from "../browser/encode-response.js";
import type { Worksheet } from "../model/worksheet.js";
import { worksheetFields } from "../names/worksheet-fields.js";
import type { Response } from "./response.js";

/**
 * Writes a response as the form data that a filled form would post; the inverse of reading it.
 *
 * @param worksheet The worksheet.
 * @param response A canonical response to it.
 * @returns The form data; `record` is not part of it.
 */
export function writeFormData(worksheet: Worksheet, response: Response): FormData {
  const form = new FormData();
  for (const [name, value] of encodeResponse(worksheetFields(worksheet), response)) form.append(name, value);
  return form;
}
