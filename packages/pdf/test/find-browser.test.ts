import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { browserPlaces, commandPaths } from "../src/browser/browser-places.js";
import { chooseBrowser } from "../src/browser/choose-browser.js";
import { findBrowser, openBrowser } from "../src/index.js";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "guidebook-browser-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function makeCommand(name: string, text = "#!/bin/sh\nexit 1\n"): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  await chmod(path, 0o755);
  return path;
}

describe("where a browser may stand", () => {
  test("on Linux: where Chrome installs itself, then on the PATH", () => {
    const places = browserPlaces({ platform: "linux", environment: { PATH: "/a:/b" } });
    expect(places[0]).toBe("/opt/google/chrome/chrome");
    expect(places).toContain("/a/chromium");
    expect(places.indexOf("/b/google-chrome")).toBeLessThan(places.indexOf("/a/chromium"));
  });

  test("on a Mac: for everyone, and for this person", () => {
    const places = browserPlaces({ platform: "darwin", environment: { HOME: "/Users/ana" } });
    expect(places).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    expect(places).toContain("/Users/ana/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
  });

  test("on Windows: below the folders that the environment names", () => {
    const environment = { PROGRAMFILES: "C:\\Program Files", Path: "C:\\bin" };
    expect(browserPlaces({ platform: "win32", environment })).toEqual([
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
      "C:\\Program Files\\Chromium\\Application\\chrome.exe",
    ]);
    expect(commandPaths("msedge.exe", { platform: "win32", environment })).toEqual(["C:\\bin\\msedge.exe"]);
  });
});

describe("finding a browser", () => {
  test("takes the named one, and nothing else", async () => {
    const path = await makeCommand("my-browser");
    expect(await findBrowser({ browser: path, environment: {} })).toEqual({ path });
    const missing = join(folder, "none");
    expect(await findBrowser({ browser: missing })).toEqual({
      reason: `there is no browser at "${missing}"`,
    });
  });

  test("takes the one that the environment names, by path or by command", async () => {
    const path = await makeCommand("my-browser");
    expect(await findBrowser({ environment: { GUIDEBOOK_BROWSER: path } })).toEqual({ path });
    const environment = { GUIDEBOOK_BROWSER: "my-browser", PATH: `/nowhere:${folder}` };
    expect(await findBrowser({ environment, platform: "linux" })).toEqual({ path });
  });

  test("passes over a file that cannot be run", async () => {
    const path = join(folder, "my-browser");
    await writeFile(path, "");
    expect(await findBrowser({ browser: path })).toHaveProperty("reason");
  });

  test("says so when there is none", async () => {
    const none = { reason: "no Chrome, Edge or Chromium was found" };
    expect(await findBrowser({ platform: "win32", environment: {} })).toEqual(none);
    expect(await openBrowser({ platform: "win32", environment: {} })).toEqual(none);
  });

  test("says what is missing when it does not start", async () => {
    const missing = "error while loading shared libraries: libnss3.so: cannot open shared object file";
    const browser = await makeCommand(
      "my-browser",
      `#!/bin/sh\necho "my-browser: ${missing}" >&2\nexit 127\n`,
    );
    expect(await openBrowser({ browser })).toEqual({ reason: `"${browser}" does not start (${missing})` });
  });

  test("says so when it does not start", async () => {
    const browser = await makeCommand("my-browser");
    expect(await openBrowser({ browser })).toEqual({
      reason: expect.stringContaining(`"${browser}" does not start (`),
    });
  });
});

describe("choosing a browser", () => {
  test("passes over what is too old or does not start, and closes what it does not take", async () => {
    const closed: string[] = [];
    const start = async (path: string) => {
      if (path === "broken") throw new Error("no sandbox\nand much more");
      const version = path === "old" ? "130.0.1" : "131.0.6778.85";
      return { path, version, close: async () => void closed.push(path) };
    };
    expect(await chooseBrowser(["broken", "old", "new"], start)).toMatchObject({ path: "new" });
    expect(closed).toEqual(["old"]);
    expect(await chooseBrowser(["broken", "old"], start)).toEqual({
      reason: '"broken" does not start (no sandbox); "old" is version 130.0.1, and 131 or newer is needed',
    });
  });
});
