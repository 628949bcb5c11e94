import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { browserEnvironment } from "./browser-environment.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "browser-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function program(name: string, exitCode: number): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(path, 0o755);
  return path;
}

test.runIf(process.platform === "linux")(
  "the first browser that starts is named, later ways are not tried",
  async () => {
    const good = program("good", 0);
    const never = vi.fn();
    const ways = [() => undefined, async () => program("says-install-me-elsewhere", 1), () => good, never];
    expect(await browserEnvironment(ways)).toEqual({ GUIDEBOOK_BROWSER: good });
    expect(never).not.toHaveBeenCalled();
  },
);

test("without a browser nothing is named", async () => {
  expect(await browserEnvironment([async () => undefined])).toEqual({});
});
