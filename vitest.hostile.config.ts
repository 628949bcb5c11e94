import { configDefaults, defineConfig } from "vitest/config";
import shared from "./vitest.config.js";

export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    include: ["**/*.hostile.test.ts"],
    exclude: configDefaults.exclude,
    testTimeout: 300_000,
  },
});
