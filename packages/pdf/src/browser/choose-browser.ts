import type { NoBrowser } from "./find-browser.js";

/** The first Chromium that prints page numbers in the margin (`@page` margin boxes). */
export const OLDEST_BROWSER = 131;

/** A browser that runs. */
export interface StartedBrowser {
  /** For example `131.0.6778.85`. */
  readonly version: string;
  readonly close: () => Promise<void>;
}

/** The line of a long message that says what is missing, where there is one. */
const TELLING = /No usable sandbox|error while loading shared libraries: [^\n]*/;

function why(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return TELLING.exec(text)?.[0] ?? text.split("\n", 1)[0] ?? text;
}

/**
 * Starts the first browser that runs and is new enough.
 *
 * @param paths Paths of browsers in the order in which to try them; at least one.
 * @param start Starts the one at a path; it may throw.
 * @returns The running browser, or why none of them serves. All others are closed.
 */
export async function chooseBrowser<Started extends StartedBrowser>(
  paths: readonly string[],
  start: (path: string) => Promise<Started>,
): Promise<Started | NoBrowser> {
  const reasons: string[] = [];
  for (const path of paths) {
    try {
      const started = await start(path);
      const major = Number.parseInt(started.version, 10);
      if (major >= OLDEST_BROWSER) return started;
      await started.close();
      reasons.push(`"${path}" is version ${started.version}, and ${OLDEST_BROWSER} or newer is needed`);
    } catch (error) {
      reasons.push(`"${path}" does not start (${why(error)})`);
    }
  }
  return { reason: reasons.join("; ") };
}
