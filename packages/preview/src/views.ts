import type { PreviewText } from "@guidebook-kit/locales";

/** The page of all guidebooks. */
export const GALLERY_PATH = "/index.html";

/** The views of a guidebook: the file in its folder, and the name of what it is called. */
export const VIEWS: readonly { readonly file: string; readonly label: keyof PreviewText & ViewLabel }[] = [
  { file: "form.html", label: "form" },
  { file: "worksheet.letter.html", label: "worksheet" },
  { file: "worksheet.large-print.html", label: "largePrint" },
  { file: "guidebook.letter.html", label: "guidebook" },
  { file: "guidebook.json", label: "model" },
];

/** What views are called in the catalogue. */
type ViewLabel = "form" | "worksheet" | "largePrint" | "guidebook" | "model";
