/** Where the server gives what the preview itself needs. No file of the output can have such a path. */
export const PREVIEW_ADDRESSES = {
  script: "/@preview/shell.js",
  style: "/@preview/shell.css",
  modelStyle: "/@preview/model.css",
  /** Before the path of a page in JSON: the same, to be read by people. */
  models: "/@preview/model",
  /** A stream of events, each with a `PreviewState`. */
  events: "/@preview/events",
} as const;
