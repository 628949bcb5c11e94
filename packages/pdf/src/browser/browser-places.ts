import { posix, win32 } from "node:path";

/** What the places depend on. */
export interface Machine {
  /** As `process.platform`. */
  readonly platform: string;
  /** As `process.env`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Commands under which browsers stand on the PATH. */
const COMMANDS = [
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "chromium",
  "chromium-browser",
] as const;

/** Where browsers install themselves, below the folders of each platform. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    "Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "Google\\Chrome\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
    "Chromium\\Application\\chrome.exe",
  ],
  linux: ["opt/google/chrome/chrome", "opt/microsoft/msedge/msedge", "usr/bin/chromium", "snap/bin/chromium"],
};

function roots({ platform, environment }: Machine): readonly (string | undefined)[] {
  if (platform === "win32")
    return ["LOCALAPPDATA", "PROGRAMFILES", "PROGRAMFILES(X86)"].map((name) => environment[name]);
  return platform === "darwin" ? ["/", environment["HOME"]] : ["/"];
}

/**
 * Lists the paths that a command may stand for.
 *
 * @param command A path, or the bare name of a command.
 * @param machine The machine.
 * @returns The path itself, or the name below each folder of the PATH.
 */
export function commandPaths(command: string, { platform, environment }: Machine): string[] {
  const path = platform === "win32" ? win32 : posix;
  if (command !== path.basename(command)) return [command];
  const folders = (environment["PATH"] ?? environment["Path"] ?? "").split(path.delimiter);
  return folders.filter((folder) => folder !== "").map((folder) => path.join(folder, command));
}

/**
 * Lists where Chrome, Edge and Chromium may stand, Chrome first.
 *
 * @param machine The machine.
 * @returns Absolute paths, each once; most of them do not exist.
 */
export function browserPlaces(machine: Machine): string[] {
  const path = machine.platform === "win32" ? win32 : posix;
  const places = PLACES[machine.platform] ?? [];
  const installed = roots(machine).flatMap((root) =>
    root === undefined ? [] : places.map((place) => path.join(root, place)),
  );
  const commands = machine.platform === "win32" ? [] : COMMANDS;
  return [...new Set([...installed, ...commands.flatMap((command) => commandPaths(command, machine))])];
}
