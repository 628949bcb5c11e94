import type { ResolvedGuidebook } from "@guidebook-kit/core";
import { type Locale, withWorksheetLabels } from "@guidebook-kit/locales";
import { computeDigest } from "../digest/compute-digest.js";
import type { Field, HiddenField } from "../model/field.js";
import { type Part, WORKSHEET_FORMAT, type Worksheet } from "../model/worksheet.js";
import { joinName, NAME_WORDS as words } from "../names/name-words.js";
import { worksheetFields } from "../names/worksheet-fields.js";
import type { Response } from "../response/response.js";
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

function hiddenFields(
  identity: Pick<Worksheet, "guidebook" | "version" | "digest" | "locale">,
): HiddenField[] {
  const values = [
    [words.guidebook, identity.guidebook],
    [words.version, identity.version],
    [words.digest, identity.digest],
    [words.locale, identity.locale],
  ] as const;
  return values.map(([word, value]) => ({
    kind: "hidden",
    name: joinName(words.worksheet, word),
    label: word,
    value,
  }));
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
  const worksheet = {
    format: WORKSHEET_FORMAT,
    guidebook: guidebook.id,
    version: guidebook.version,
    locale: guidebook.locale,
    digest: "",
    framework: { id: framework.id, version: framework.version },
    hidden: [],
    parts,
  } satisfies Worksheet;
  const digest = computeDigest(worksheetFields(worksheet));
  return { ...worksheet, digest, hidden: hiddenFields({ ...worksheet, digest }) };
}
