import { USUAL_COMMAND } from "./commands/command.js";

/**
 * Tells what people type to start the tool.
 *
 * @param env The process's environment.
 * @returns `npx guidebook` when it was started so, else `guidebook`.
 */
export function startedBy(env: Readonly<Record<string, string | undefined>>): string {
  return env["npm_command"] === "exec" ? `npx ${USUAL_COMMAND}` : USUAL_COMMAND;
}
