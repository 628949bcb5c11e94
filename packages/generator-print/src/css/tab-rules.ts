import { cssString } from "@guidebook-kit/html";
import { formatText } from "@guidebook-kit/locales";
import type { PrintContext } from "../print-context.js";

/** The places of tabs at the outer edge of a page, from the top. */
const PLACES = ["top", "middle", "bottom"] as const;

/** The side on which lines end. */
export function outerSide(context: PrintContext): "left" | "right" {
  return context.locale.direction === "rtl" ? "left" : "right";
}

/** A title too long for its tab leaves the step's letter alone. */
function tabText(context: PrintContext, letter: string, title: string): string {
  if (title.length + 2 <= context.variant.scale.tab.characters) return `${letter}\u2003${title}`;
  return formatText(context.locale.page.step, { letter }, context.locale.tag);
}

/** How deep a tab is, and so how far it stands from the text. */
function tabDepth(context: PrintContext, depth: number): string {
  const inner = outerSide(context) === "right" ? "left" : "right";
  const distance = Math.round((context.variant.scale.margin.outer - depth) * 10) / 10;
  return `width:${depth}pt;margin-${inner}:${distance}pt`;
}

/**
 * Writes the tabs in the margin of every page.
 *
 * @param context The pages' context.
 * @returns Rules for within `@page`, one per step.
 */
export function tabRules(context: PrintContext): string {
  const { tab } = context.variant.scale;
  const outer = outerSide(context);
  const radius = outer === "right" ? "7pt 0 0 7pt" : "0 7pt 7pt 0";
  const shape =
    `writing-mode:vertical-rl;box-sizing:border-box;height:${tab.length}pt;padding-${outer}:14pt;` +
    `text-align:center;vertical-align:middle;font:800 ${tab.size}pt/1.2 var(--font);color:#4d5b60;` +
    `background:#fff;border:1pt solid #7c7a6d;border-${outer}:0;border-radius:${radius}`;
  return context.resolved.steps
    .map(({ letter, title }, index) => {
      const content = cssString(tabText(context, letter, title));
      return `@${outer}-${PLACES[index]}{content:${content};${shape};${tabDepth(context, tab.depth)}}`;
    })
    .join("\n");
}

/**
 * Writes how the current step's tab stands out: in more than colour, for it is longer.
 *
 * @param context The pages' context.
 * @param step Id of the current step; undefined for none.
 * @returns A rule for within a named `@page`; empty for none.
 */
export function currentTabRule(context: PrintContext, step: string | undefined): string {
  const place = PLACES[context.resolved.steps.findIndex(({ id }) => id === step)];
  if (place === undefined) return "";
  const { tab } = context.variant.scale;
  const outer = outerSide(context);
  const look =
    context.variant.ink === "saving"
      ? "color:#1b2a30;border:3pt solid #1b2a30"
      : "color:#fff;background:#1b2a30;border-color:#1b2a30";
  return `@${outer}-${place}{${look};border-${outer}:0;${tabDepth(context, tab.depth + tab.longer)}}`;
}
