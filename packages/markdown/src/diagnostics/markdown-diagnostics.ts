import { frontMatterDiagnostics } from "./front-matter-diagnostics.js";
import { headingDiagnostics } from "./heading-diagnostics.js";
import { idDiagnostics } from "./id-diagnostics.js";
import { labelDiagnostics } from "./label-diagnostics.js";
import { limitDiagnostics } from "./limit-diagnostics.js";
import { textDiagnostics } from "./text-diagnostics.js";

/** Catalogue of what reading Markdown reports. Codes are permanent. */
export const markdownDiagnostics = {
  ...limitDiagnostics,
  ...frontMatterDiagnostics,
  ...headingDiagnostics,
  ...idDiagnostics,
  ...labelDiagnostics,
  ...textDiagnostics,
} as const;
