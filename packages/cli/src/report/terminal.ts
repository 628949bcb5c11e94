/** Where the command writes. */
export interface Terminal {
  /** Writes what was asked for. */
  readonly write: (text: string) => void;
  /** Writes problems and progress. */
  readonly writeError: (text: string) => void;
  /** True where a line can be written over and over. */
  readonly interactive: boolean;
  /** True where colour helps. */
  readonly color: boolean;
  /** Width in characters. */
  readonly columns: number;
}

/**
 * Gives the terminal, pipe or file that this process writes to.
 *
 * @returns Standard output and error; coloured only on a terminal, and not when `NO_COLOR` is set.
 */
export function systemTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const interactive = stderr.isTTY === true && env["CI"] === undefined;
  return {
    write: (text) => stdout.write(text),
    writeError: (text) => stderr.write(text),
    interactive,
    color: interactive && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb",
    columns: stderr.columns ?? 100,
  };
}
