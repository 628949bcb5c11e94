import type { Edition } from "../library/library.js";
import type { Meeting } from "../meetings/meetings.js";
import { renderServerPage } from "./render-server-page.js";

/** A team as its meeting's page shows it. */
export interface ListedTeam {
  readonly name: string;
  /** Whole address of its worksheet. */
  readonly link: string;
  /** How often and when it saved, in words. */
  readonly saved: string;
}

/**
 * Renders the facilitator's page.
 *
 * @param meeting The meeting, and the path of its page.
 * @param edition Its guidebook.
 * @param teams Its teams.
 * @returns A whole HTML document.
 */
export function meetingPage(
  { meeting, path }: { meeting: Meeting; path: string },
  edition: Edition,
  teams: readonly ListedTeam[],
): string {
  const { guidebook, dimension } = edition.resolved;
  return renderServerPage({
    template: "meeting",
    title: meeting.title,
    dimension: dimension.number,
    view: {
      guidebook: guidebook.title,
      teams,
      addTeam: `${path}/teams`,
      report: `${path}/report`,
      plan: `${path}/plan.csv`,
      answers: `${path}/answers.csv`,
    },
  });
}
