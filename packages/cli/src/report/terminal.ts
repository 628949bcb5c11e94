/** One of the two streams that the command writes to. */
export interface TerminalStream {
  readonly write: (text: string) => void;
  /** True where colour helps. */
  readonly color: boolean;
  /** Width in characters. */
  readonly columns: number;
}

/** Where the command writes. */
export interface Terminal {
  /** What was asked for. */
  readonly out: TerminalStream;
  /** Problems and progress. */
  readonly errors: TerminalStream;
  /** True where a line of `errors` can be written over and over. */
  readonly interactive: boolean;
}

/** Width of what has no width: files and pipes. */
const USUAL_COLUMNS = 100;

function streamTo(stream: NodeJS.WriteStream): TerminalStream {
  const { env } = process;
  // Whoever reads a pipe may leave before the end, as `head` does: then the rest is nobody's.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    write: (text) => stream.write(text),
    color: stream.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb",
    columns: stream.columns || USUAL_COLUMNS,
  };
}

/**
 * Gives the terminal, pipe or file that this process writes to.
 *
 * @returns Standard output and error; each coloured only on a terminal, and not when `NO_COLOR` is set.
 */
export function systemTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  return {
    out: streamTo(stdout),
    errors: streamTo(stderr),
    interactive: stderr.isTTY === true && env["CI"] === undefined && env["TERM"] !== "dumb",
  };
}
