import { type Diagnostic, hasErrors } from "@guidebook-kit/core";
import { type Locale, localeFor } from "@guidebook-kit/locales";
import { type PreviewState, renderProblems } from "@guidebook-kit/preview";
import type { BuildResult, BuiltGuidebook } from "../build/build-options.js";
import type { WrittenFile } from "../output/manifest.js";
import { codeFrame } from "../report/code-frame.js";
import { createPaint } from "../report/paint.js";
import { saysSuggestion } from "../report/says-suggestion.js";

/** Width of the code frames in characters: what fits beside a page. */
const COLUMNS = 44;

/** What is previewed. */
export interface Previewed {
  readonly files: readonly WrittenFile[];
  readonly guidebooks: readonly BuiltGuidebook[];
  /** The guidebooks whose pages are of the text as it is now; absent when nothing could be built. */
  readonly built: readonly BuiltGuidebook[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: BuildResult["sources"];
  readonly locales: readonly Locale[];
  /** The words around the messages. */
  readonly locale: Locale;
}

function problemsOf({ diagnostics, sources, files, locale }: Previewed): string {
  const paint = createPaint(false);
  const problems = diagnostics.map((diagnostic) => {
    const { file, position } = diagnostic;
    const source = position === undefined ? undefined : sources.get(file);
    const isShown = position !== undefined && source !== undefined;
    // What the words say already is not said twice.
    const { suggestion: _said, ...plain } = diagnostic;
    const told = saysSuggestion(diagnostic) ? plain : diagnostic;
    return {
      diagnostic: told,
      frame: isShown ? codeFrame(source, position, { paint, columns: COLUMNS }) : [],
    };
  });
  return renderProblems(problems, { locale, hasPages: hasErrors(diagnostics) && files.length > 0 });
}

/**
 * Says what the shell has to know.
 *
 * @param previewed The pages that there are, and what is wrong.
 * @returns The state; its addresses are those at which the server gives the files.
 */
export function previewState(previewed: Previewed): PreviewState {
  const { files, guidebooks, built = [], diagnostics, locales } = previewed;
  const fresh = new Set(built.map(({ id, locale }) => `${id}/${locale}`));
  return {
    guidebooks: guidebooks.map(({ id, locale, title }) => ({
      folder: `/${id}/${locale}/`,
      title,
      language: localeFor(locales, locale).name,
      isStale: !fresh.has(`${id}/${locale}`),
    })),
    // With a mistake that concerns all, nothing is built.
    isStale: hasErrors(diagnostics) && built.length === 0,
    pages: files.map(({ path, digest }) => ({ path: `/${path}`, digest })),
    problems: problemsOf(previewed),
  };
}
