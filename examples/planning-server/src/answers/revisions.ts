import { noteActionIds, type Response, readResponse, worksheetFields } from "@guidebook-kit/worksheet";
import type { Database, Queries } from "../database/database.js";
import { type Edition, retiredIds } from "../library/library.js";
import type { Team } from "../meetings/teams.js";
import { type ApartAnswer, joinEdits } from "./join-edits.js";

/** A team's answers as they were saved once. Revisions are never changed. */
export interface Revision {
  /** From 1. */
  readonly number: number;
  /** The revision that whoever saved it began with; 0 for a blank worksheet. */
  readonly base: number;
  readonly savedAt: Date;
  /** What was sent. */
  readonly sent: Response;
  /** What was sent, joined with what others had saved in between. */
  readonly response: Response;
  readonly apart: readonly ApartAnswer[];
}

interface RevisionRow {
  readonly number: number;
  readonly base: number;
  readonly sent: string;
  readonly response: string;
  readonly apart: string;
  readonly saved_at: Date;
}

const COLUMNS = "select number, base, sent, response, apart, saved_at from revisions";

/** Reads what was stored as any record is read: the guidebook may have changed since. */
async function openRecord(edition: Edition, text: string): Promise<Response> {
  const input = { record: JSON.parse(text) as unknown };
  const { response } = await readResponse(edition.worksheet, input, { retired: retiredIds(edition) });
  if (response === undefined) throw new Error("A stored record cannot be read.");
  return response;
}

async function openRevision(edition: Edition, row: RevisionRow): Promise<Revision> {
  const { number, base, saved_at: savedAt } = row;
  const [sent, response] = await Promise.all([
    openRecord(edition, row.sent),
    openRecord(edition, row.response),
  ]);
  return { number, base, savedAt, sent, response, apart: JSON.parse(row.apart) as ApartAnswer[] };
}

/**
 * Finds a revision of a team's answers.
 *
 * @param database Where from.
 * @param of The team, and the worksheet that is to show its answers.
 * @param number The revision's number; the latest by default.
 * @returns The revision; undefined when there is none.
 */
export async function findRevision(
  database: Queries,
  { team, edition }: { team: Team; edition: Edition },
  number?: number,
): Promise<Revision | undefined> {
  const [row] =
    number === undefined
      ? await database.query<RevisionRow>(`${COLUMNS} where team = $1 order by number desc limit 1`, [
          team.id,
        ])
      : await database.query<RevisionRow>(`${COLUMNS} where team = $1 and number = $2`, [team.id, number]);
  return row === undefined ? undefined : openRevision(edition, row);
}

/** A revision in a list. */
export interface RevisionSummary {
  readonly number: number;
  readonly savedAt: Date;
}

/**
 * Lists the revisions of a team's answers.
 *
 * @param database Where from.
 * @param team The team.
 * @returns Numbers and times, the latest first.
 */
export async function listRevisions(database: Queries, team: Team): Promise<RevisionSummary[]> {
  const rows = await database.query<Pick<RevisionRow, "number" | "saved_at">>(
    "select number, saved_at from revisions where team = $1 order by number desc",
    [team.id],
  );
  return rows.map(({ number, saved_at: savedAt }) => ({ number, savedAt }));
}

/**
 * Saves answers as the team's next revision. Whoever began with an older one than the latest loses nothing, and takes
 * nothing from others.
 *
 * @param database Where to.
 * @param of The team, and the worksheet that was filled in.
 * @param saved What was sent, and the number of the revision that it began with.
 * @returns The new revision's number.
 */
export function saveRevision(
  database: Database,
  { team, edition }: { team: Team; edition: Edition },
  { sent, base }: { sent: Response; base: number },
): Promise<number> {
  return database.transaction(async (queries) => {
    // Those who save at once are taken one after the other.
    await queries.query("select id from teams where id = $1 for update", [team.id]);
    const latest = await findRevision(queries, { team, edition });
    const before = base === latest?.number ? latest : await findRevision(queries, { team, edition }, base);
    const edits = { base: before?.response, theirs: latest?.response, yours: sent };
    const { response, apart } = joinEdits(worksheetFields(edition.worksheet), edits);
    const number = (latest?.number ?? 0) + 1;
    const record = { id: team.id, revision: number, savedAt: new Date().toISOString() };
    const joined = { ...noteActionIds(edition.worksheet, response), record };
    await queries.query(
      "insert into revisions (team, number, base, sent, response, apart) values ($1, $2, $3, $4, $5, $6)",
      [team.id, number, base, JSON.stringify(sent), JSON.stringify(joined), JSON.stringify(apart)],
    );
    return number;
  });
}
