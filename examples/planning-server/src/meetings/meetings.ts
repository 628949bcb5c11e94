import { randomUUID } from "node:crypto";
import type { Queries } from "../database/database.js";
import { hashKey, makeKey } from "./link-keys.js";

/** What several teams do together: one guidebook, one report. */
export interface Meeting {
  readonly id: string;
  readonly guidebook: string;
  /** The language of the facilitator's pages and of the report. */
  readonly locale: string;
  readonly title: string;
}

/**
 * Opens a meeting.
 *
 * @param database Where to.
 * @param about Its guidebook, language and title.
 * @returns The key of the facilitator's link. It is stored nowhere: whoever loses it has lost it.
 */
export async function openMeeting(database: Queries, about: Omit<Meeting, "id">): Promise<string> {
  const key = makeKey();
  await database.query(
    "insert into meetings (id, key_hash, guidebook, locale, title) values ($1, $2, $3, $4, $5)",
    [randomUUID(), hashKey(key), about.guidebook, about.locale, about.title],
  );
  return key;
}

/**
 * Finds a meeting.
 *
 * @param database Where from.
 * @param key Key of the facilitator's link.
 * @returns The meeting; undefined when no meeting has that link.
 */
export async function findMeeting(database: Queries, key: string): Promise<Meeting | undefined> {
  const [meeting] = await database.query<Meeting>(
    "select id, guidebook, locale, title from meetings where key_hash = $1",
    [hashKey(key)],
  );
  return meeting;
}
