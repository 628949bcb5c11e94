import { type Diagnostic, hasErrors } from "@guidebook-kit/core";
import { findStanding, type StandingBuild } from "../cache/last-build.js";
import { nameDiagnostics } from "../library/name-diagnostics.js";
import type { BuildBase } from "./prepare-base.js";

/** A build that would come to what stands there already. */
export interface NeedlessBuild extends Pick<BuildBase, "plan" | "templates" | "opened" | "pdf"> {
  readonly standing: StandingBuild;
  /** What is wrong with templates and content. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds out whether a build would come to what stands there already.
 *
 * @param base The build.
 * @returns What stands there; undefined when something has to be made.
 */
export async function findNeedless(base: BuildBase): Promise<NeedlessBuild | undefined> {
  const { environment, key, plan, templates, opened } = base;
  if (environment === undefined || key === undefined || hasErrors(templates.diagnostics)) return undefined;
  const standing = await findStanding(plan.output, environment, key);
  if (standing === undefined) return undefined;
  const content = nameDiagnostics(opened, standing.content);
  return { ...base, standing, diagnostics: [...templates.diagnostics, ...content] };
}
