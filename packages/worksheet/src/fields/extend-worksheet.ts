import type { Field } from "../model/field.js";
import type { Worksheet } from "../model/worksheet.js";
import { identify } from "../project/identify.js";

/**
 * Adds extension fields to a worksheet. They stand last in the team's part and change the digest.
 *
 * @param worksheet A projected worksheet.
 * @param options The fields, for example of `toFields`.
 * @returns The worksheet with the fields after those that it has.
 */
export function extendWorksheet(
  worksheet: Worksheet,
  { fields }: { readonly fields: readonly Field[] },
): Worksheet {
  const parts = worksheet.parts.map((part) =>
    part.kind === "team" ? { ...part, extra: [...part.extra, ...fields] } : part,
  );
  return identify({ ...worksheet, parts });
}
