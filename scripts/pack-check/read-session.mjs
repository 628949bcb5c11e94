// A session in a shell, as a README shows it.

/**
 * @typedef {object} Step
 * @property {string} command What was typed, with its here-documents.
 * @property {string[]} expected What was printed, line by line; `…` alone on a line stands for any number of lines.
 * @property {boolean} interrupted Whether somebody then pressed Ctrl+C.
 */

const PROMPT = "$ ";

const INTERRUPT = "^C";

/** How many of the lines belong to the command that the first one begins. */
function commandLength([first, ...rest]) {
  const end = /<<\s*'?(\w+)'?/.exec(first)?.[1];
  const last = end === undefined ? -1 : rest.indexOf(end);
  return last + 2;
}

/**
 * Reads a session.
 *
 * @param {string} code The code of a block in the language `console`.
 * @returns {Step[]} What was typed and what was printed.
 */
export function readSession(code) {
  const lines = code.replace(/\n$/, "").split("\n");
  const steps = [];
  while (lines.length > 0) {
    const typed = lines.splice(0, commandLength(lines));
    if (!typed[0].startsWith(PROMPT))
      throw new Error(`A session begins with "${PROMPT}", not with "${typed[0]}"`);
    const next = lines.findIndex((line) => line.startsWith(PROMPT));
    const printed = lines.splice(0, next === -1 ? lines.length : next);
    steps.push({
      command: typed.join("\n").slice(PROMPT.length),
      expected: printed.filter((line) => line !== INTERRUPT),
      interrupted: printed.includes(INTERRUPT),
    });
  }
  return steps;
}

const ANY_LINES = "…";

/**
 * Compares what a command printed with what a README says.
 *
 * @param {readonly string[]} expected The lines in the README.
 * @param {readonly string[]} printed The lines that were printed.
 * @returns {boolean} Whether they are the same, `…` standing for any number of lines.
 */
export function printedAs(expected, printed) {
  if (expected.length === 0) return printed.length === 0;
  const [first, ...rest] = expected;
  if (first !== ANY_LINES) return printed[0] === first && printedAs(rest, printed.slice(1));
  return printed.some((_line, index) => printedAs(rest, printed.slice(index))) || rest.length === 0;
}
