import { EXIT, type ExitCode } from "../exit-code.js";

/** The signals by which people and programs stop a command, a closed window included, and how it ends then. */
const SIGNALS: Readonly<Record<string, ExitCode>> = {
  SIGINT: EXIT.interrupted,
  SIGTERM: EXIT.terminated,
  SIGHUP: EXIT.terminated,
};

/**
 * Does work that is to be cleaned up after when somebody stops the command. A second signal ends it at once.
 *
 * @param work The work; its signal is aborted when somebody stops the command.
 * @returns What the work yields, or how the command is to end.
 */
export async function untilInterrupted<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<{ result: Result } | { stopped: ExitCode }> {
  const controller = new AbortController();
  let stopped: ExitCode | undefined;
  const stop = (name: NodeJS.Signals): void => {
    stopped = SIGNALS[name] ?? EXIT.interrupted;
    controller.abort(new Error("stopped"));
  };
  for (const name of Object.keys(SIGNALS)) process.once(name, stop);
  try {
    return { result: await work(controller.signal) };
  } catch (error) {
    if (stopped === undefined) throw error;
    return { stopped };
  } finally {
    for (const name of Object.keys(SIGNALS)) process.off(name, stop);
  }
}
