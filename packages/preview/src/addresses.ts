/** Where the server gives what the preview itself needs. No file of the output can have such a path. */
export const PREVIEW_ADDRESSES = {
  script: "/@preview/shell.js",
  style: "/@preview/shell.css",
  /** A stream of events, each with a `PreviewState`. */
  events: "/@preview/events",
} as const;
