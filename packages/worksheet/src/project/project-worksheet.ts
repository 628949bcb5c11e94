import type { ResolvedGuidebook } from "@guidebook-kit/core";
import { type Locale, withWorksheetLabels } from "@guidebook-kit/locales";
import type { Field } from "../model/field.js";
import { type Part, WORKSHEET_FORMAT, type Worksheet } from "../model/worksheet.js";
import type { Response } from "../response/response.js";
import { identify } from "./identify.js";
import type { ProjectContext } from "./project-context.js";
import { projectPlan } from "./project-plan.js";
import { projectQuestion } from "./project-question.js";
import { projectTeam } from "./project-team.js";

/** What a projection may be given beside the guidebook. */
export interface ProjectOptions {
  /** The wording of labels; in the guidebook's language. */
  readonly locale: Locale;
  /** A response whose rows the worksheet shows too. */
  readonly response?: Response;
  /** Extension fields with names below `extra.`; none by default. */
  readonly fields?: readonly Field[];
}

/**
 * Projects a guidebook into what a team fills in.
 *
 * @param resolved A resolved guidebook.
 * @param options The locale, and a response or extension fields if there are any.
 * @returns The worksheet: the one source of controls for pages, PDFs and schemas.
 * @example
 * const worksheet = projectWorksheet(resolve(framework, guidebook), { locale: en });
 * listControls(worksheet).length;
 */
export function projectWorksheet(resolved: ResolvedGuidebook, options: ProjectOptions): Worksheet {
  const context: ProjectContext = {
    resolved,
    locale: options.locale,
    labels: withWorksheetLabels(options.locale.worksheet, resolved.framework.labels ?? {}),
    ...(options.response === undefined ? {} : { response: options.response }),
  };
  const parts: Part[] = [
    projectTeam(context, options.fields ?? []),
    ...resolved.keyQuestions.map((question) => projectQuestion(context, question)),
    projectPlan(context),
  ];
  const { guidebook, framework } = resolved;
  return identify({
    format: WORKSHEET_FORMAT,
    guidebook: guidebook.id,
    version: guidebook.version,
    locale: guidebook.locale,
    digest: "",
    framework: { id: framework.id, version: framework.version },
    hidden: [],
    parts,
  });
}
