import { configDefaults, defineConfig } from "vitest/config";

const conditions = ["@guidebook-kit/source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "packages/*/test/**/*.test.ts",
      "content/test/**/*.test.ts",
      "scripts/**/*.test.ts",
      "examples/**/*.test.ts",
    ],
    // Those that `npm run test:hostile` runs.
    exclude: [...configDefaults.exclude, "**/*.hostile.test.ts"],
    globalSetup: ["scripts/embed-for-tests.mjs"],
    setupFiles: ["scripts/fail-on-console.mjs"],
    // All cores: by itself Vitest leaves one free, which on a machine with two is half of it.
    maxWorkers: "100%",
    // Two slow browsers on a small machine need patience, not a failure.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
