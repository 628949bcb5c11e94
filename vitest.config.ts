import { configDefaults, defineConfig } from "vitest/config";
import { LongestFirst } from "./scripts/longest-first.mjs";

const conditions = ["@guidebook-kit/source", "module", "node", "development|production"];

/** Where some test puts something else in the place of a module, each file of tests needs modules of its own. */
const ISOLATED = ["packages/cli", "packages/markdown"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Those that `npm run test:hostile` runs.
    exclude: [...configDefaults.exclude, "**/*.hostile.test.ts"],
    globalSetup: ["scripts/embed-for-tests.mjs", "scripts/browser/find-for-tests.mjs"],
    setupFiles: ["scripts/fail-on-console.mjs"],
    // All cores: by itself Vitest leaves one free, which on a machine with two is half of it.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    // Two slow browsers on a small machine need patience, not a failure.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: "isolated", include: ISOLATED.map((folder) => `${folder}/**/*.test.ts`) },
      },
      {
        extends: true,
        test: {
          name: "shared",
          include: ["{packages,content,examples,scripts}/**/*.test.ts"],
          exclude: ISOLATED.map((folder) => `${folder}/**`),
          // Reading the same modules again for each file takes as long as the tests of many a file.
          isolate: false,
        },
      },
    ],
  },
});
