import { cssString } from "@guidebook-kit/html";
import { formatText } from "@guidebook-kit/locales";
import type { PrintContext } from "../print-context.js";
import type { NamedPage } from "../view/document-view.js";
import { answerOf } from "../view/fields/answer.js";
import { currentTabRule, outerSide, tabRules } from "./tab-rules.js";

/** A line for the team's name: wide enough for a word or two by hand. */
const LINE_TO_WRITE = "_".repeat(22);

const MARGIN_BOXES = [
  "top-left",
  "top-right",
  "bottom-left",
  "bottom-right",
  "right-top",
  "right-middle",
  "right-bottom",
  "left-top",
  "left-middle",
  "left-bottom",
];

const PAGE = "{page}";
const PAGES = "{pages}";

/** A text with numbers that only the printer knows. */
function countedText({ locale }: PrintContext): string {
  const text = formatText(locale.print.pageOf, { page: PAGE, pages: PAGES }, locale.tag);
  const pieces = text.split(/(\{page\}|\{pages\})/).filter((piece) => piece !== "");
  return pieces
    .map((piece) => {
      if (piece === PAGE) return "counter(page)";
      return piece === PAGES ? "counter(pages)" : cssString(piece);
    })
    .join(" ");
}

/** The team's name; a line for it where there is none, or where it would run into the number of the page. */
function teamName(context: PrintContext): string {
  const name = context.team === undefined ? "" : answerOf(context, context.team.name.name);
  const { paper, scale } = context.variant;
  const width = paper.width - scale.margin.outer - scale.margin.inner - scale.head * 14;
  return name === "" || name.length * scale.head * 0.56 > width ? LINE_TO_WRITE : name;
}

/** The guidebook's title; only its beginning where it would take more than two lines of the head. */
function headTitle({ resolved, variant }: PrintContext): string {
  const { dimension, guidebook } = resolved;
  const { paper, scale } = variant;
  const width = paper.width - scale.margin.outer - scale.margin.inner - scale.head * 14;
  const most = Math.floor((2 * width) / (scale.head * 0.6));
  const title = `${dimension.number}\u2002${guidebook.title}`;
  if (title.length <= most) return title;
  const beginning = [...title].slice(0, most).join("");
  const words = beginning.split(" ").slice(0, -1).join(" ");
  return `${words === "" ? beginning : words} …`;
}

/** What the head and the foot of every page say. */
function headAndFoot(context: PrintContext): string {
  const { head } = context.variant.scale;
  const outer = outerSide(context);
  const inner = outer === "right" ? "left" : "right";
  const font = (weight: number, color: string) => `font:${weight} ${head}pt/1.2 var(--font);color:${color};`;
  const top = "vertical-align:bottom;padding-bottom:14pt";
  const bottom = "vertical-align:top;padding-top:16pt";
  const title = cssString(headTitle(context));
  const team = cssString(`${context.locale.print.team} ${teamName(context)}`);
  return [
    `@top-${inner}{content:${title};${font(800, "#1b2a30")}${top}}`,
    `@top-${outer}{${font(400, "#1b2a30")}white-space:nowrap;${top}}`,
    `@bottom-${inner}{content:${team};${font(400, "#4d5b60")}${bottom}}`,
    `@bottom-${outer}{content:${countedText(context)};${font(600, "#1b2a30")}${bottom}}`,
  ].join("\n");
}

/** What the margins of one kind of page say. */
function namedPage(context: PrintContext, { name, running }: NamedPage): string {
  const outer = outerSide(context);
  const inner = outer === "right" ? "left" : "right";
  const part = `@top-${outer}{content:${cssString(running.part)}}`;
  const team = running.team ? "" : `@bottom-${inner}{content:none}`;
  const tab = currentTabRule(context, running.step);
  return `@page ${name}{${[part, team, tab].filter((rule) => rule !== "").join("\n")}}\n.${name}{page:${name}}`;
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
  return [
    `@page{size:${paper.width}pt ${paper.height}pt;margin:${margin};\n${headAndFoot(context)}\n${tabRules(context)}\n}`,
    `@page cover{margin:0;${MARGIN_BOXES.map((box) => `@${box}{content:none}`).join("")}}`,
    ...pages.map((page) => namedPage(context, page)),
    `.cover{page:cover;height:${paper.height - 0.5}pt}`,
    `.fill{min-height:${Math.floor(paper.height - top - bottom) - 1}pt}`,
  ].join("\n");
}
