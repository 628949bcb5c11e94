import type { FormText } from "./form-text.js";
import type { GalleryText } from "./gallery-text.js";
import type { GrammarText } from "./grammar-text.js";
import type { PageText } from "./page-text.js";
import type { PreviewText } from "./preview-text.js";
import type { PrintText } from "./print-text.js";
import type { ReportText } from "./report-text.js";
import type { StarterText } from "./starter-text.js";
import type { WorksheetText } from "./worksheet-text.js";

/** Everything that the kit says in one language; a missing text is a type error. */
export interface Locale {
  /** Language tag (BCP 47). */
  readonly tag: string;
  /** The language's own name. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** Words of the Markdown grammar. */
  readonly grammar: GrammarText;
  /** Labels of fields. */
  readonly worksheet: WorksheetText;
  /** What all pages share. */
  readonly page: PageText;
  /** What only the form on screen says. */
  readonly form: FormText;
  /** What only printed pages say. */
  readonly print: PrintText;
  /** What only the gallery says. */
  readonly gallery: GalleryText;
  /** What only the report on several teams' answers says. */
  readonly report: ReportText;
  /** What only the preview of `guidebook dev` says. */
  readonly preview: PreviewText;
  /** What `guidebook new` writes where an editor's own text belongs. */
  readonly starter: StarterText;
}
