import { sampleContent } from "../sample/sample-content.js";
import { shippedContent } from "../shipped-content.js";
import type { DocumentTexts } from "./mutated-document.js";

/** The sample, and the shipped content to cut slices from. */
export function documentTexts(): DocumentTexts {
  const [framework, guidebook] = sampleContent();
  return { framework: framework!, guidebook: guidebook!, shipped: shippedContent() };
}
