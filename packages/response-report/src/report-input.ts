import type { ResolvedGuidebook } from "@guidebook-kit/core";
import type { Locale } from "@guidebook-kit/locales";
import type { MergedResponses, Worksheet } from "@guidebook-kit/worksheet";

/** What a report is made of. */
export interface ReportInput {
  readonly merged: MergedResponses;
  /** The worksheet that all of them answer; what it calls things stands on the page. */
  readonly worksheet: Worksheet;
  /** The guidebook: gives titles, the words of key questions and the dimension's colour; the page does without. */
  readonly resolved?: ResolvedGuidebook | undefined;
  /** The wording of the page; that of the worksheet's language by default. */
  readonly locale?: Locale | undefined;
  /** Handlebars sources that take the place of the report's templates, by name. They are trusted code. */
  readonly templates?: Readonly<Record<string, string>> | undefined;
}
