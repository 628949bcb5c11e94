import type { Terminal } from "../src/report/terminal.js";

/** What a terminal of a test is like. */
export interface MemorySettings {
  readonly interactive?: boolean;
  readonly color?: boolean;
  readonly columns?: number;
}

/** A terminal that remembers what was written to it. */
export interface MemoryTerminal extends Terminal {
  readonly written: () => { out: string; errors: string };
}

/** Makes a terminal that remembers; without colours and 80 characters wide unless told. */
export function memoryTerminal(settings: MemorySettings = {}): MemoryTerminal {
  const { interactive = false, color = false, columns = 80 } = settings;
  const out: string[] = [];
  const errors: string[] = [];
  return {
    interactive,
    out: { write: (text) => out.push(text), color, columns },
    errors: { write: (text) => errors.push(text), color, columns },
    written: () => ({ out: out.join(""), errors: errors.join("") }),
  };
}
