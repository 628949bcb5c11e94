import { type MergedResponses, mergeResponses } from "@guidebook-kit/worksheet";
import type { Queries } from "../database/database.js";
import type { Edition } from "../library/library.js";
import type { Meeting } from "../meetings/meetings.js";
import { listTeams } from "../meetings/teams.js";
import { findRevision } from "./revisions.js";

/**
 * Brings together what all teams of a meeting saved last.
 *
 * @param database Where from.
 * @param meeting The meeting.
 * @param edition Its guidebook, in the language of the report.
 * @returns The merged answers; a team that saved nothing yet is not among them.
 */
export async function mergeMeeting(
  database: Queries,
  meeting: Meeting,
  edition: Edition,
): Promise<MergedResponses> {
  const sources = [];
  for (const team of await listTeams(database, meeting)) {
    const revision = await findRevision(database, { team, edition });
    if (revision !== undefined) {
      sources.push({ source: `${team.number}. ${team.name}`, response: revision.response });
    }
  }
  return mergeResponses(edition.worksheet, sources);
}
