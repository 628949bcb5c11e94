/**
 * Says when something was.
 *
 * @param date The moment.
 * @returns Day and time as words, in UTC, since the server does not know where its readers are.
 */
export const when = (date: Date): string =>
  `${date.toLocaleString("en", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" })} UTC`;
