import { createRequire } from "node:module";
import { sep } from "node:path";

/** Where the loader of configs keeps what it has loaded: with Node's own modules. */
const { cache } = createRequire(import.meta.url);

const IN_PACKAGE = `${sep}node_modules${sep}`;

/** A place in a program. */
export interface CodePlace {
  /** Absolute path of the file. */
  readonly path: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
}

/**
 * Lists the programs of which configs were put together: the config files themselves, and what they import in
 * TypeScript or JSON. JavaScript modules and installed packages are Node's own, which loads each only once.
 *
 * @returns Absolute paths.
 */
export function loadedModules(): string[] {
  return Object.keys(cache).filter((path) => !path.includes(IN_PACKAGE));
}

/**
 * Forgets programs, so that they are read again when a config needs them.
 *
 * @param paths Absolute paths.
 */
export function forgetModules(paths: Iterable<string>): void {
  for (const path of paths) delete cache[path];
}

/** The first place in a text that lies in one of the files, as stacks and parsers write it. */
function firstPlace(text: string, paths: readonly string[]): CodePlace | undefined {
  const found = paths.flatMap((path) => {
    const at = text.indexOf(`${path}:`);
    const [, line, column] = /^:(\d+):(\d+)/.exec(at === -1 ? "" : text.slice(at + path.length)) ?? [];
    return line === undefined ? [] : [{ at, place: { path, line: Number(line), column: Number(column) } }];
  });
  return found.sort((left, right) => left.at - right.at)[0]?.place;
}

/**
 * Finds out where in some programs an error arose.
 *
 * @param error What was thrown.
 * @param paths Absolute paths of the programs.
 * @returns The innermost place; undefined when the error came from elsewhere.
 */
export function placeOfError(error: unknown, paths: readonly string[]): CodePlace | undefined {
  if (!(error instanceof Error)) return undefined;
  const inner = placeOfError(error.cause, paths);
  if (inner !== undefined) return inner;
  const place = firstPlace(`${error.message}\n${error.stack ?? ""}`, paths);
  // A parser counts columns from 0.
  const isParsers = error.message.startsWith("ParseError");
  return place === undefined || !isParsers ? place : { ...place, column: place.column + 1 };
}
