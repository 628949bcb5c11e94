import type { PreviewText } from "../catalog/preview-text.js";

/** What the preview says in English. */
export const previewText: PreviewText = {
  title: "Preview: {title}",
  chooseGuidebook: "Guidebook",
  views: "Views",
  allGuidebooks: "All guidebooks",
  form: "Form",
  worksheet: "Worksheet",
  largePrint: "Large print",
  guidebook: "Guidebook pages",
  model: "Model",
  problems: { one: "{count} problem", other: "{count} problems" },
  lastGood: "What has errors stays as it was before them, or is left out. It goes on once they are mended.",
  noPage: "There is no page yet. It comes once the errors are mended.",
  error: "Error",
  warning: "Warning",
  didYouMean: "Did you mean “{word}”?",
  more: { one: "and {count} more", other: "and {count} more" },
  upToDate: "Up to date",
  stale: "From before the errors",
  leftOut: "Without PDFs: guidebook build makes them.",
  stopped: "The preview has stopped. Start it again with guidebook dev; this page then goes on.",
};
