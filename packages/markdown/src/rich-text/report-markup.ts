import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import type { Placed, ReadContext } from "../read-context.js";

/**
 * Reports markup that guidebooks do not have.
 *
 * @param what What it is, at the beginning of a sentence.
 * @param node Where it stands.
 * @param context The file at hand.
 */
export function reportMarkup(what: string, node: Placed, context: ReadContext): void {
  context.reporter.report(markdownDiagnostics.unsupportedMarkup, { what }, { position: node.position });
}
