import type { Text } from "./format-text.js";

/** What only the preview of `guidebook dev` says, in one language. */
export interface PreviewText {
  /** Names the preview. Token: title. */
  readonly title: Text;
  /** What the list of guidebooks is called. */
  readonly chooseGuidebook: string;
  /** What the list of views is called. */
  readonly views: string;
  readonly allGuidebooks: string;
  readonly form: string;
  readonly worksheet: string;
  readonly largePrint: string;
  readonly guidebook: string;
  readonly model: string;
  /** Heading of what is wrong. Token: count. */
  readonly problems: Text;
  /** Where there are errors and a page from before them. */
  readonly lastGood: string;
  /** Where there are errors and no page yet. */
  readonly noPage: string;
  readonly error: string;
  readonly warning: string;
  /** Token: word. */
  readonly didYouMean: Text;
  /** Where more is wrong than is shown. Token: count. */
  readonly more: Text;
  /** Said after a change has reached the page. */
  readonly upToDate: string;
  /** Said of a page from before an error. */
  readonly stale: string;
  /** Says beside the gallery what a preview does not make. */
  readonly leftOut: string;
  /** Said when the command has ended. */
  readonly stopped: string;
}
