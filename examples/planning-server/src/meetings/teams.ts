import { randomUUID } from "node:crypto";
import type { Database, Queries } from "../database/database.js";
import { hashKey, teamKey } from "./link-keys.js";
import type { Meeting } from "./meetings.js";

/** A team at a meeting. */
export interface Team {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly guidebook: string;
  /** The meeting's language; a team may choose another for itself. */
  readonly locale: string;
}

const TEAM = `select teams.id, teams.number, teams.name, meetings.guidebook, meetings.locale
  from teams join meetings on meetings.id = teams.meeting`;

/**
 * Gives a meeting one more team.
 *
 * @param database Where to.
 * @param meeting The meeting, and the key of its link.
 * @param name What the team is called.
 * @returns The key of the team's link.
 */
export function addTeam(
  database: Database,
  { meeting, key }: { meeting: Meeting; key: string },
  name: string,
): Promise<string> {
  return database.transaction(async (queries) => {
    // Two teams that are added at once get their numbers one after the other.
    await queries.query("select id from meetings where id = $1 for update", [meeting.id]);
    const [last] = await queries.query<{ number: number | null }>(
      "select max(number) as number from teams where meeting = $1",
      [meeting.id],
    );
    const number = (last?.number ?? 0) + 1;
    const own = teamKey(key, number);
    await queries.query(
      "insert into teams (id, meeting, number, key_hash, name) values ($1, $2, $3, $4, $5)",
      [randomUUID(), meeting.id, number, hashKey(own), name],
    );
    return own;
  });
}

/**
 * Finds a team.
 *
 * @param database Where from.
 * @param key Key of the team's link.
 * @returns The team; undefined when no team has that link.
 */
export async function findTeam(database: Queries, key: string): Promise<Team | undefined> {
  const [team] = await database.query<Team>(`${TEAM} where teams.key_hash = $1`, [hashKey(key)]);
  return team;
}

/**
 * Lists the teams of a meeting.
 *
 * @param database Where from.
 * @param meeting The meeting.
 * @returns The teams, in the order in which they were added.
 */
export function listTeams(database: Queries, meeting: Meeting): Promise<Team[]> {
  return database.query<Team>(`${TEAM} where teams.meeting = $1 order by teams.number`, [meeting.id]);
}
