import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { env, platform, stdout } from "node:process";

export const ROOT = join(import.meta.dirname, "..");

const WINDOWS = platform === "win32";

/**
 * Runs a command from the root, with this workspace's tools on the path, and returns its exit code (1 when it
 * could not start).
 *
 * @param command Name or path of the command.
 * @param commandArguments Its arguments.
 * @param options `quiet` (false unless given) keeps its output to itself; `onFailure` does so unless the command
 *   fails; `environment` adds variables; `timeout` ends the command after so many milliseconds.
 */
export function runCommand(command, commandArguments, options = {}) {
  const result = spawnSync(command, commandArguments, {
    cwd: ROOT,
    stdio: stdioOf(options),
    timeout: options.timeout,
    maxBuffer: 64 * 1024 * 1024,
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
  const status = result.status ?? 1;
  if (options.onFailure && status !== 0) stdout.write(`${result.stdout ?? ""}${result.stderr ?? ""}`);
  return status;
}

function stdioOf({ quiet, onFailure }) {
  if (quiet) return "ignore";
  return onFailure ? "pipe" : "inherit";
}

/** Whether this command starts at all. */
export function canRun(command, ...commandArguments) {
  return runCommand(command, commandArguments, { quiet: true }) === 0;
}

/** Builds every package, silently unless it fails; one whose sources did not change comes from turbo's cache. */
export function buildPackages() {
  return runCommand("turbo", ["run", "build", "--output-logs=errors-only"], { onFailure: true });
}
