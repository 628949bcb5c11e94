import { cssString } from "@guidebook-kit/html";
import { formatText } from "@guidebook-kit/locales";
import type { PrintContext } from "../print-context.js";
import type { NamedPage } from "../view/document-view.js";
import type { Running } from "../view/sheets/sheet.js";
import { outerSide, tabRules } from "./tab-rules.js";

const LINE_TO_WRITE = "\u00a0".padEnd(23, "_");

/** A text with numbers that only the printer knows. */
function countedText(context: PrintContext): string {
  const pages = formatText(
    context.locale.print.pageOf,
    { page: "{page}", pages: "{pages}" },
    context.locale.tag,
  );
  const pieces = pages.split(/(\{page\}|\{pages\})/).filter((piece) => piece !== "");
  return pieces
    .map((piece) => {
      if (piece === "{page}") return "counter(page)";
      return piece === "{pages}" ? "counter(pages)" : cssString(piece);
    })
    .join(" ");
}

function headAndFoot(context: PrintContext, running: Running): string {
  const { dimension, guidebook } = context.resolved;
  const { head } = context.variant.scale;
  const outer = outerSide(context);
  const inner = outer === "right" ? "left" : "right";
  const font = (weight: number, color: string) => `font:${weight} ${head}pt/1.2 var(--font);color:${color};`;
  const top = "vertical-align:bottom;padding-bottom:14pt";
  const bottom = "vertical-align:top;padding-top:16pt";
  const title = cssString(`${dimension.number}\u2002${guidebook.title}`);
  const team = running.team ? cssString(`${context.locale.print.team}${LINE_TO_WRITE}`) : '""';
  return [
    `@top-${inner}{content:${title};${font(800, "#1b2a30")}${top}}`,
    `@top-${outer}{content:${cssString(running.part)};${font(400, "#1b2a30")}${top}}`,
    `@bottom-${inner}{content:${team};${font(400, "#4d5b60")}${bottom}}`,
    `@bottom-${outer}{content:${countedText(context)};${font(600, "#1b2a30")}${bottom}}`,
  ].join("\n");
}

/**
 * Writes the rules of the paper: size, margins, and what the margins of each kind of page say.
 *
 * @param context The pages' context.
 * @param pages The kinds of pages.
 * @returns CSS.
 */
export function pageRules(context: PrintContext, pages: readonly NamedPage[]): string {
  const { paper, scale } = context.variant;
  const { top, outer, bottom, inner } = scale.margin;
  const sides = outerSide(context) === "right" ? [top, outer, bottom, inner] : [top, inner, bottom, outer];
  const margin = sides.map((side) => `${side}pt`).join(" ");
  const named = pages.map(
    ({ name, running }) =>
      `@page ${name}{\n${headAndFoot(context, running)}\n${tabRules(context, running.step)}\n}\n` +
      `.${name}{page:${name}}`,
  );
  return [
    `@page{size:${paper.width}pt ${paper.height}pt;margin:${margin}}`,
    "@page cover{margin:0}",
    ...named,
    `.cover{page:cover;height:${paper.height - 0.5}pt}`,
    `.size-page{height:${Math.floor(paper.height - top - bottom - 84)}pt}`,
  ].join("\n");
}
