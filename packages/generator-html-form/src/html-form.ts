import type { GuidebookGenerator } from "@guidebook-kit/generator";
import { htmlFormOptions } from "./options.js";
import { renderForm } from "./render-form.js";

/**
 * Makes `form.html`: the worksheet as one accessible file that needs no server, no request and no JavaScript to be
 * filled in.
 */
export const htmlForm: GuidebookGenerator<typeof htmlFormOptions> = {
  name: "html-form",
  summary: "The worksheet as one accessible HTML file that works offline.",
  options: htmlFormOptions,
  each: "guidebook",
  generate: (input, options) => ({
    artifacts: [{ path: "form.html", mediaType: "text/html", content: renderForm(input, options) }],
    diagnostics: [],
  }),
};
