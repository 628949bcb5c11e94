import { parseOptions } from "@guidebook-kit/generator";
import { plainWords, type SampleWords, sampleInput } from "@guidebook-kit/generator/testing";
import type { Worksheet } from "@guidebook-kit/worksheet";
import { htmlForm, renderForm } from "../src/index.js";

/** A form of the sample guidebook, and the worksheet that it shows. */
export interface SampleForm {
  readonly html: string;
  readonly worksheet: Worksheet;
}

/** Renders the form of the sample guidebook. */
export function sampleForm(words: SampleWords = plainWords, options: unknown = {}): SampleForm {
  const input = sampleInput(words);
  return { html: renderForm(input, parseOptions(htmlForm, options)), worksheet: input.worksheet };
}
