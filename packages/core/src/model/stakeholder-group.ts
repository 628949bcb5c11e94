import { z } from "zod";
import { Line } from "./common.js";
import { Id } from "./id.js";
import { Phrase, RichText } from "./rich-text.js";

/** People who should be at the table, with their roles. */
export const StakeholderGroup = z
  .strictObject({ id: Id, label: Line, roles: z.array(Phrase) })
  .meta({ id: "StakeholderGroup", description: "People who should be at the table." });
/** People who should be at the table, with their roles. */
export type StakeholderGroup = z.infer<typeof StakeholderGroup>;

/** The stakeholder groups of a framework with the words that introduce them. */
export const StakeholderGroups = z.strictObject({
  intro: RichText.optional(),
  items: z.array(StakeholderGroup).min(1),
});
/** The stakeholder groups of a framework with the words that introduce them. */
export type StakeholderGroups = z.infer<typeof StakeholderGroups>;
