import { z } from "zod";
import { Line } from "./common.js";
import { Id } from "./id.js";
import { Phrase, RichText } from "./rich-text.js";

/** Where a challenge occurs or an action applies; an open vocabulary, in print order. */
export const Scope = z
  .strictObject({ id: Id, label: Line, shortLabel: Line, heading: Line.optional() })
  .meta({ id: "Scope", description: "Where a challenge occurs or an action applies." });
/** Where a challenge occurs or an action applies. */
export type Scope = z.infer<typeof Scope>;

/** The scopes of a framework with the words that introduce them. */
export const Scopes = z.strictObject({ intro: RichText.optional(), items: z.array(Scope).min(1) });
/** The scopes of a framework with the words that introduce them. */
export type Scopes = z.infer<typeof Scopes>;

/** What a scope looks like in one dimension. */
export const ScopeExample = z.strictObject({ scope: Id, text: Phrase });
/** What a scope looks like in one dimension. */
export type ScopeExample = z.infer<typeof ScopeExample>;

/** What each scope looks like in one dimension. */
export const ScopeExamples = z.strictObject({
  intro: RichText.optional(),
  items: z.array(ScopeExample).min(1),
});
/** What each scope looks like in one dimension. */
export type ScopeExamples = z.infer<typeof ScopeExamples>;
