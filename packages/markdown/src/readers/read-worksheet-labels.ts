import { coreDiagnostics, type Framework, nearestWord } from "@guidebook-kit/core";
import { WORKSHEET_LABEL_IDS } from "@guidebook-kit/locales";
import { readBody } from "../body/read-body.js";
import { type Item, readItems } from "../body/read-item.js";
import { readDefinition } from "../body/read-named-item.js";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { reportMissingId } from "../ids/register-id.js";
import type { OutlineSection } from "../outline/outline.js";
import type { ReadContext } from "../read-context.js";
import { readLine } from "../rich-text/read-line.js";

const KNOWN = Object.keys(WORKSHEET_LABEL_IDS);

/** Whether the id names a label of worksheets; if not, that is reported. */
function isKnown(id: string, item: Item, context: ReadContext): boolean {
  if (KNOWN.includes(id)) return true;
  const suggestion = nearestWord(id, KNOWN);
  context.reporter.report(
    markdownDiagnostics.unknownWorksheetLabel,
    { id, known: KNOWN },
    { position: item.site?.position, suggestion },
  );
  return false;
}

/**
 * Reads a framework's own wording of labels on worksheets.
 *
 * @param section Their heading.
 * @param context The file at hand.
 * @returns The labels by their closed ids; undefined when there are none.
 */
export function readWorksheetLabels(
  section: OutlineSection,
  context: ReadContext,
): Framework["labels"] | undefined {
  const { items } = readBody(section, context);
  const labels = new Map<string, { text: string; line: number | undefined }>();
  for (const item of readItems({ nodes: items, kind: "worksheetLabel", parent: undefined }, context)) {
    const text = readLine(readDefinition(item, context).rest, context);
    const id = item.site?.id;
    if (item.site !== undefined && !item.shape.wrong) reportMissingId(item.site, context);
    if (id === undefined || !isKnown(id, item, context)) continue;
    const first = labels.get(id);
    const position = item.site?.position;
    if (first !== undefined) {
      context.reporter.report(coreDiagnostics.duplicateId, { id, line: first.line }, { position });
    } else labels.set(id, { text, line: position?.start.line });
  }
  if (labels.size === 0) return undefined;
  return Object.fromEntries([...labels].map(([id, { text }]) => [id, text]));
}
