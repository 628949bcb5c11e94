import { configDefaults, defineConfig } from "vitest/config";
import shared from "./vitest.config.js";

const { projects: _, ...test } = shared.test ?? {};

export default defineConfig({
  ...shared,
  test: {
    ...test,
    include: ["**/*.hostile.test.ts"],
    exclude: configDefaults.exclude,
    testTimeout: 300_000,
  },
});
