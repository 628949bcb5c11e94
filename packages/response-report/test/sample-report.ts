import {
  type MergedResponses,
  mergeResponses,
  type Response,
  type Worksheet,
} from "@guidebook-kit/worksheet";
import { renderReport } from "../src/index.js";
import { generateTeams } from "./generate-teams.js";
import { type Sample, type Say, sample } from "./sample-content.js";

/** Everything between `body` and its end. */
export function bodyOf(html: string): string {
  return html.slice(html.indexOf("<body>"), html.indexOf("</body>"));
}

/** What so many teams answered to the sample. */
export function mergeTeams(worksheet: Worksheet, count: number): MergedResponses {
  return mergeResponses(worksheet, generateTeams(worksheet, count));
}

/** The report of so many teams on the sample. */
export function renderSample(count: number, from: Sample = sample()): string {
  return renderReport({ ...from, merged: mergeTeams(from.worksheet, count) });
}

/** An empty response to a worksheet, with what is given. */
export function responseTo(worksheet: Worksheet, given: Partial<Response>): Response {
  const { guidebook, version, digest, locale } = worksheet;
  return { format: "guidebook-kit/response/1", worksheet: { guidebook, version, digest, locale }, ...given };
}

/** Text that would do harm if any of it reached the page as markup. */
export const hostile: Say = (text) =>
  `${text} </td><img src=x onerror="globalThis.canary=1">{{text "x"}}&amp;'`;

/** Words in Arabic, with some in Latin letters. */
export const arabic: Say = (text) => `نص عن ${text} (2027)`;
