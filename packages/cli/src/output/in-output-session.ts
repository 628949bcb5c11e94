import type { OutputFolder } from "./check-output-folder.js";
import { OutputSession } from "./output-session.js";

/** The folder that a command writes to. */
export type SessionFolder = Pick<OutputFolder, "out" | "contentRoot" | "command">;

/**
 * Does work with a hold on an output folder, and lets go of it however the work ends.
 *
 * @param folder The folder, and the command that writes to it.
 * @param work What to do; without a `commit` in it, everything stays as it was.
 * @returns What the work yields.
 * @throws GuidebookError when the folder is not fit, or another command is at work there.
 */
export async function inOutputSession<Result>(
  { out, contentRoot, command }: SessionFolder,
  work: (session: OutputSession) => Promise<Result>,
): Promise<Result> {
  const session = await OutputSession.open(out, contentRoot, command);
  try {
    return await work(session);
  } catch (error) {
    // What went wrong first matters more than what goes wrong while cleaning up; the next command cleans up again.
    await session.discard().catch(() => undefined);
    throw error;
  } finally {
    await session.discard();
  }
}
