import { z } from "zod";
import { Extensions, Line, LocaleTag, Retired, Version } from "./common.js";
import { Dimension } from "./dimension.js";
import { Id } from "./id.js";
import { PlanningStage } from "./planning-stage.js";
import { RichText } from "./rich-text.js";
import { Scopes } from "./scope.js";
import { Section } from "./section.js";
import { StakeholderGroups } from "./stakeholder-group.js";
import { Step } from "./step.js";
import { Terms } from "./term.js";

/** What all guidebooks of a series share, written once. */
export const Framework = z
  .strictObject({
    id: Id,
    version: Version,
    locale: LocaleTag,
    translates: Version.optional(),
    title: Line,
    publisher: Line,
    rights: Line,
    summary: RichText,
    dimensions: z.array(Dimension).min(1),
    scopes: Scopes,
    stakeholderGroups: StakeholderGroups.optional(),
    terms: Terms.optional(),
    sections: z.array(Section),
    steps: z.tuple([Step, Step, Step]),
    planningStages: z.array(PlanningStage).min(1),
    labels: z.record(z.string(), Line).optional(),
    retired: Retired.optional(),
    extensions: Extensions.optional(),
  })
  .meta({ title: "Framework", description: "What all guidebooks of a series share." });
/** What all guidebooks of a series share, written once. */
export type Framework = z.infer<typeof Framework>;
