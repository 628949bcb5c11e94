// A test that writes to the console fails: output nobody reads hides mistakes.
import { afterEach, beforeEach, vi } from "vitest";

const METHODS = ["debug", "error", "info", "log", "warn"];
let written = [];

beforeEach(() => {
  written = [];
  for (const method of METHODS) {
    vi.spyOn(console, method).mockImplementation((...values) => {
      written.push(`console.${method}: ${values.map(String).join(" ")}`);
    });
  }
});

afterEach(() => {
  for (const method of METHODS) vi.mocked(console[method]).mockRestore();
  if (written.length > 0) throw new Error(`The test wrote to the console:\n${written.join("\n")}`);
});
