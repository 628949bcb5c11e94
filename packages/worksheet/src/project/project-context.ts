import type { ResolvedGuidebook } from "@guidebook-kit/core";
import type { Locale, WorksheetText } from "@guidebook-kit/locales";
import type { Option } from "../model/field.js";
import type { Response } from "../response/response.js";

/** How many blank rows a worksheet shows, alike in every medium. */
export const BLANK_ROWS = {
  members: 6,
  otherActions: 2,
  otherCauses: 1,
  otherCauseActions: 4,
  plan: 8,
} as const;

/** What every part of the projection draws from. */
export interface ProjectContext {
  readonly resolved: ResolvedGuidebook;
  readonly locale: Locale;
  /** The locale's labels with the framework's own in their place. */
  readonly labels: WorksheetText;
  /** The response whose rows the worksheet shows too. */
  readonly response?: Response;
}

/**
 * Gives scopes as options.
 *
 * @param context The projection at hand.
 * @param ids Scope ids to offer.
 * @returns One option per scope, in framework order.
 */
export function scopeOptions(context: ProjectContext, ids: readonly string[]): Option[] {
  return context.resolved.scopes.items
    .filter((scope) => ids.includes(scope.id))
    .map((scope) => ({ id: scope.id, label: scope.label, ref: `scope:${scope.id}` }));
}
