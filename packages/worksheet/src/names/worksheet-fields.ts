import type { Field } from "../model/field.js";
import type { Block, Part, Worksheet } from "../model/worksheet.js";

function blockFields(block: Block): Field[] {
  if (block.kind === "prompt") return block.field === undefined ? [] : [block.field];
  if (block.kind === "action-table") return [...block.rows.map((row) => row.field), block.other];
  return [block.field];
}

function partFields(part: Part): Field[] {
  if (part.kind === "question") return part.blocks.flatMap(blockFields);
  if (part.kind === "plan") {
    return [
      ...part.prompts.flatMap(blockFields),
      ...part.stages.map((stage) => stage.field),
      part.table,
      part.notes,
    ];
  }
  const groups = part.groups === undefined ? [] : [part.groups];
  return [part.name, part.date, ...groups, part.members, part.missing, ...part.extra];
}

/**
 * Lists the fields of a worksheet in the order in which a team meets them.
 *
 * @param worksheet A projected worksheet.
 * @returns Every field once, hidden ones first; rows stand as one field with their columns.
 */
export function worksheetFields(worksheet: Worksheet): Field[] {
  return [...worksheet.hidden, ...worksheet.parts.flatMap(partFields)];
}
