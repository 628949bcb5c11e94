/**
 * Waits for work, but no longer than until somebody stops it.
 *
 * @param work What is under way.
 * @param signal Stops the waiting when it is aborted; the work itself may go on a little.
 * @returns What the work yields.
 */
export function unlessStopped<Result>(
  work: Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
