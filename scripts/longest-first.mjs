import { join } from "node:path";
import { BaseSequencer } from "vitest/node";

/**
 * The test files that take longest, from the root, the longest first. They are started first: the last file to be
 * started keeps one core busy, and the others idle, for as long as it takes.
 */
export const LONGEST = [
  "packages/markdown/test/mutated-documents.hostile.test.ts",
  "packages/cli/test/build-cache.hostile.test.ts",
  "packages/cli/test/build-faults.hostile.test.ts",
  "packages/generator-html-form/test/tab-kills.hostile.test.ts",
  "content/test/form.test.ts",
  "packages/generator-print/test/pages.test.ts",
  "packages/generator-html-form/test/keeping.test.ts",
  "packages/generator-html-form/test/looks.test.ts",
  "packages/markdown/test/mutation.test.ts",
  "packages/generator-html-form/test/filling.test.ts",
  "examples/react-form/test/form-libraries.test.ts",
  "packages/cli/test/print.test.ts",
  "packages/generator-gallery/test/browser.test.ts",
  "packages/cli/test/command-process.test.ts",
  "packages/cli/test/dev-preview.test.ts",
  "packages/response-report/test/browser.test.ts",
  "packages/cli/test/build-cache.test.ts",
  "packages/cli/test/build.test.ts",
  "packages/markdown/test/round-trip.test.ts",
  "packages/generator-print/test/shapes.test.ts",
  "examples/planning-server/test/browser.test.ts",
];

/** Starts the longest test files first, and the others in vitest's own order: the largest first. */
export class LongestFirst extends BaseSequencer {
  async sort(files) {
    const ranks = new Map(LONGEST.map((path, rank) => [join(import.meta.dirname, "..", path), rank]));
    const rankOf = ({ moduleId }) => ranks.get(moduleId) ?? LONGEST.length;
    return (await super.sort(files)).sort((left, right) => rankOf(left) - rankOf(right));
  }
}
