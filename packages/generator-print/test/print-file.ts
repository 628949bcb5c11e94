import type { GuidebookInput } from "@guidebook-kit/generator";
import { parseOptions } from "@guidebook-kit/generator";
import { listControls } from "@guidebook-kit/worksheet";
import { type PrintVariantName, print, printVariant, renderPrint } from "../src/index.js";

/** Renders one way to print with the generator's default options. */
export function printFile(
  input: GuidebookInput,
  name: PrintVariantName,
  options: { fillable?: boolean; templates?: Record<string, string> } = {},
): string {
  return renderPrint(input, printVariant(name), parseOptions(print, options));
}

/** What stands between `body` and its end. */
export function bodyOf(html: string): string {
  return /<body>\n([\s\S]*)<\/body>/.exec(html)?.[1] ?? "";
}

/** The styles without the bytes of typefaces. */
export function styleOf(html: string): string {
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
  return style.replace(/@font-face\{[^}]*\}\n?/g, "");
}

/** The names of the markers, in the order of the page. */
export function markersOf(html: string): string[] {
  return [...html.matchAll(/ href="field:([^"]*)"/g)].map(([, name = ""]) => decodeURIComponent(name));
}

/** The names of the controls that people see. */
export function visibleControls({ worksheet }: GuidebookInput): string[] {
  return listControls(worksheet)
    .filter(({ kind }) => kind !== "hidden")
    .map(({ name }) => name);
}
