import type { Response } from "@guidebook-kit/worksheet";

/** What a server that keeps answers puts on the form. */
export interface ServedAnswers {
  /**
   * Answers to show, without JavaScript too. Project the worksheet with the same response, so that it has the rows for
   * them.
   */
  readonly response: Response;
  /**
   * Name of the place where the browser keeps what is typed and not sent yet. It must differ for each team, since
   * teams can share a browser, and for each revision, since the page shows what lies there in place of `response`.
   */
  readonly place: string;
}
