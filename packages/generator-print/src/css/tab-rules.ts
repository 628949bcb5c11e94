import { cssString } from "@guidebook-kit/html";
import { formatText } from "@guidebook-kit/locales";
import type { PrintContext } from "../print-context.js";

/** The places of tabs at the outer edge of a page, from the top. */
const PLACES = ["top", "middle", "bottom"] as const;

const INK = "#1b2a30";
const EDGE = "#7c7a6d";
const SOFT = "#4d5b60";

/** On the side on which lines end. */
export function outerSide(context: PrintContext): "left" | "right" {
  return context.locale.direction === "rtl" ? "left" : "right";
}

/** A title too long for its tab leaves the step's letter alone. */
function tabText(context: PrintContext, letter: string, title: string): string {
  const { characters } = context.variant.scale.tab;
  if (title.length + 2 <= characters) return `${letter}\u2003${title}`;
  return formatText(context.locale.page.step, { letter }, context.locale.tag);
}

/** How far a tab stands from the text, and how deep it is: the current one is longer. */
function tabDepth(context: PrintContext, current: boolean): string {
  const { margin, tab } = context.variant.scale;
  const depth = current ? tab.depth + tab.longer : tab.depth;
  const side = outerSide(context) === "right" ? "left" : "right";
  return `width:${depth}pt;margin-${side}:${margin.outer - depth}pt;`;
}

function tabLook(context: PrintContext, current: boolean): string {
  if (!current) return `background:#fff;color:${SOFT};border:1pt solid ${EDGE};`;
  if (context.variant.ink === "saving") return `background:#fff;color:${INK};border:3pt solid ${INK};`;
  return `background:${INK};color:#fff;border:1pt solid ${INK};`;
}

function tabShape(context: PrintContext): string {
  const { tab } = context.variant.scale;
  const outer = outerSide(context);
  const radius = outer === "right" ? "7pt 0 0 7pt" : "0 7pt 7pt 0";
  return (
    `writing-mode:vertical-rl;box-sizing:border-box;height:${tab.length}pt;padding-${outer}:14pt;` +
    `text-align:center;vertical-align:middle;border-radius:${radius};` +
    `font:800 ${tab.size}pt/1.2 var(--font);`
  );
}

/**
 * Writes the tabs of a page's margin. They repeat on every page, and the current one differs in more than colour.
 *
 * @param context The pages' context.
 * @param current Id of the step whose tab stands out; undefined for none.
 * @returns Rules for within `@page`, one per step.
 */
export function tabRules(context: PrintContext, current: string | undefined): string {
  const outer = outerSide(context);
  return PLACES.map((place, index) => {
    const step = context.resolved.steps[index];
    if (step === undefined) return "";
    const isCurrent = step.id === current;
    const look = `${tabShape(context)}${tabDepth(context, isCurrent)}${tabLook(context, isCurrent)}`;
    const content = cssString(tabText(context, step.letter, step.title));
    return `@${outer}-${place}{content:${content};${look}border-${outer}:0}`;
  }).join("\n");
}
