/** What a team's answers come in. */
export type ResponseInput =
  /** A JSON value that somebody parsed already. */
  | { readonly record: unknown }
  /** A file, or the body of a request: its text or bytes, and its media type. */
  | { readonly body: string | Uint8Array; readonly mediaType: string }
  | FormData
  | URLSearchParams;

/** The most that is read: 10 MB. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** How deep JSON may be nested; a response is 8 deep. */
export const MOST_LEVELS = 32;
