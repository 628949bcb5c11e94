import type { Terminal } from "../src/report/terminal.js";

/** A terminal that remembers what was written to it. */
export interface MemoryTerminal extends Terminal {
  readonly out: () => string;
  readonly errors: () => string;
}

/** Makes a terminal without colours that remembers. */
export function memoryTerminal(settings: Partial<Terminal> = {}): MemoryTerminal {
  const out: string[] = [];
  const errors: string[] = [];
  return {
    interactive: false,
    color: false,
    columns: 80,
    ...settings,
    write: (text) => out.push(text),
    writeError: (text) => errors.push(text),
    out: () => out.join(""),
    errors: () => errors.join(""),
  };
}
