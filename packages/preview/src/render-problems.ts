import type { Diagnostic } from "@guidebook-kit/core";
import { escapeHtml } from "@guidebook-kit/html";
import { formatText, type Locale } from "@guidebook-kit/locales";

/** Something that is wrong, with the lines around it. */
export interface PreviewProblem {
  readonly diagnostic: Diagnostic;
  /** Lines of a code frame; none where the problem has no place. */
  readonly frame: readonly string[];
}

/** What is to be shown. */
export interface ProblemsOptions {
  /** The words around the messages. */
  readonly locale: Locale;
  /** Whether there are pages from before the errors. */
  readonly hasPages: boolean;
}

/** So many problems are shown; whoever has mended them sees the others. */
const MOST_SHOWN = 20;

function placeOf({ file, position }: Diagnostic): string {
  return position === undefined ? file : `${file}:${position.start.line}:${position.start.column}`;
}

function renderProblem({ diagnostic, frame }: PreviewProblem, { preview: text, tag }: Locale): string {
  const { severity, message, hint, suggestion, code } = diagnostic;
  const word = severity === "error" ? text.error : text.warning;
  const parts = [
    `<h3><span class="severity">${escapeHtml(word)}</span> <span lang="en">${escapeHtml(message)}</span></h3>`,
    `<p class="place">${escapeHtml(placeOf(diagnostic))}</p>`,
  ];
  if (frame.length > 0) parts.push(`<pre tabindex="0">${escapeHtml(frame.join("\n"))}</pre>`);
  if (suggestion !== undefined) {
    parts.push(`<p class="meant">${escapeHtml(formatText(text.didYouMean, { word: suggestion }, tag))}</p>`);
  }
  if (hint !== undefined) parts.push(`<p lang="en">${escapeHtml(hint)}</p>`);
  return `<li class="${severity}" data-code="${escapeHtml(code)}">${parts.join("\n")}</li>`;
}

/**
 * Renders what is wrong with the content, for the place beside the page.
 *
 * @param problems What is wrong; notes are left out, and errors come first.
 * @param options The words, and whether there are pages.
 * @returns Safe HTML; empty when nothing is wrong.
 */
export function renderProblems(
  problems: readonly PreviewProblem[],
  { locale, hasPages }: ProblemsOptions,
): string {
  const of = (wanted: string): PreviewProblem[] =>
    problems.filter(({ diagnostic }) => diagnostic.severity === wanted);
  const errors = of("error");
  const shown = [...errors, ...of("warning")];
  if (shown.length === 0) return "";
  const { preview: text, tag } = locale;
  const count = (words: typeof text.problems, number: number): string =>
    escapeHtml(formatText(words, { count: number }, tag));
  const consequence = escapeHtml(hasPages ? text.lastGood : text.noPage);
  const rest = shown.length - MOST_SHOWN;
  return [
    `<details open><summary><h2>${count(text.problems, shown.length)}</h2></summary>`,
    ...(errors.length > 0 ? [`<p class="consequence">${consequence}</p>`] : []),
    `<ol>${shown
      .slice(0, MOST_SHOWN)
      .map((problem) => renderProblem(problem, locale))
      .join("\n")}</ol>`,
    ...(rest > 0 ? [`<p class="more">${count(text.more, rest)}</p>`] : []),
    "</details>",
  ].join("\n");
}
