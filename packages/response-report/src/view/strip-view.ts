import type { TrustedHtml } from "@guidebook-kit/html";
import { trustedHtml } from "@guidebook-kit/html";
import { drawTeams } from "../chart/draw-teams.js";

/** How many of some teams chose a thing, drawn and in numbers. */
export interface StripView {
  /** Whose teams they are. */
  readonly label: string;
  readonly drawing: TrustedHtml;
  readonly chosen: number;
  readonly teams: number;
}

/**
 * Gives a strip of circles with its numbers.
 *
 * @param share Whose teams, how many, and how many of them chose it.
 * @returns What the template `strip` draws.
 */
export function stripView(share: {
  readonly label: string;
  readonly chosen: number;
  readonly teams: number;
}): StripView {
  const { label, chosen, teams } = share;
  return { label, drawing: trustedHtml(drawTeams(chosen, teams)), chosen, teams };
}
