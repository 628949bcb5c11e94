import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { env, platform } from "node:process";

export const ROOT = join(import.meta.dirname, "..");

const WINDOWS = platform === "win32";

/**
 * Runs a command from the root, with this workspace's tools on the path, and returns its exit code (1 when it
 * could not start).
 *
 * @param command Name or path of the command.
 * @param commandArguments Its arguments.
 * @param options `quiet` (false unless given) keeps its output to itself; `environment` adds variables.
 */
export function runCommand(command, commandArguments, options = {}) {
  const result = spawnSync(command, commandArguments, {
    cwd: ROOT,
    stdio: options.quiet ? "ignore" : "inherit",
    // On Windows the tools are .cmd files, which only a shell starts.
    shell: WINDOWS && !command.endsWith(".exe"),
    env: {
      ...env,
      PATH: `${join(ROOT, "node_modules", ".bin")}${delimiter}${env.PATH ?? ""}`,
      TURBO_TELEMETRY_DISABLED: "1",
      DO_NOT_TRACK: "1",
      ...options.environment,
    },
  });
  return result.status ?? 1;
}

/** Whether this command starts at all. */
export function canRun(command, ...commandArguments) {
  return runCommand(command, commandArguments, { quiet: true }) === 0;
}

/** Builds every package; a package whose sources did not change comes from turbo's cache. */
export function buildPackages() {
  return runCommand("turbo", ["run", "build", "--output-logs=errors-only"]);
}
