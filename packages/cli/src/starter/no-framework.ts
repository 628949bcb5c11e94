import { GuidebookError } from "@guidebook-kit/core";
import { displayPath } from "../content/display-path.js";
import { findKitFramework, INSTALLED_FRAMEWORK, KIT_CONTENT } from "./kit-framework.js";

/** What somebody has typed, and where. */
export interface TypedNew {
  /** What people type to start the tool. */
  readonly command: string;
  /** Number or id of a dimension. */
  readonly dimension: string;
  readonly id?: string | undefined;
  readonly framework?: string | undefined;
  readonly content?: string | undefined;
  /** Absolute path of the folder in which the command was called. */
  readonly from: string;
}

const quoted = (word: string): string => (/^[\w@%+=:,./\\-]+$/.test(word) ? word : `"${word}"`);

/**
 * Says a command that writes a guidebook.
 *
 * @param typed What is to be typed.
 * @returns A line to type.
 */
export function lineToType({ command, dimension, ...typed }: TypedNew): string {
  const options = (["id", "content", "framework"] as const).flatMap((name) => {
    const value = typed[name];
    return value === undefined ? [] : [`--${name}`, value];
  });
  return [command, ...["new", dimension, ...options].map(quoted)].join(" ");
}

/**
 * Explains that there is no framework to write a guidebook for, and how to come to one.
 *
 * @param typed What was typed.
 * @returns The error, with what to type.
 */
export async function noFramework(typed: TypedNew): Promise<GuidebookError> {
  const installed = await findKitFramework(typed.from);
  const what =
    "There is no framework here yet, and a guidebook needs one: the file framework.md, which says what all guidebooks share.";
  if (installed !== undefined) {
    const line = lineToType({ ...typed, framework: displayPath(installed, typed.from) });
    return new GuidebookError(
      "cli/no-framework",
      `${what}\n\nThe framework of Guidebook Kit is installed. To begin with a copy of it, type:\n  ${line}`,
    );
  }
  const lines = [`npm install ${KIT_CONTENT}`, lineToType({ ...typed, framework: INSTALLED_FRAMEWORK })];
  return new GuidebookError(
    "cli/no-framework",
    `${what}\n\nTo begin with a copy of Guidebook Kit's own, type these two lines, one after the other:\n  ${lines.join("\n  ")}\n\nIf you have a framework.md of your own, name it instead: --framework path/to/framework.md`,
  );
}
