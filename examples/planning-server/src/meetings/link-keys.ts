import { createHash, createHmac, randomBytes } from "node:crypto";

/**
 * Makes the part of a link that nobody can guess.
 *
 * @returns 256 random bits, as 43 characters that need no escaping in an address.
 */
export const makeKey = (): string => randomBytes(32).toString("base64url");

/**
 * Gives the key of a team's link. It follows from the facilitator's, so that the facilitator's page can show it again
 * although the database holds hashes only.
 *
 * @param meetingKey Key of the meeting's own link.
 * @param number The team's number in the meeting.
 * @returns A key of the same length, from which the facilitator's cannot be found.
 */
export const teamKey = (meetingKey: string, number: number): string =>
  createHmac("sha256", meetingKey).update(`team/${number}`).digest("base64url");

/**
 * Gives what is stored of a key.
 *
 * @param key The key.
 * @returns Its SHA-256 in hexadecimal: a key has enough chance in it to need no salt.
 */
export const hashKey = (key: string): string => createHash("sha256").update(key).digest("hex");
