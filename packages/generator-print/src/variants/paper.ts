/** A sheet of paper; lengths in points. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

/** The papers that pages are made for. */
export const PAPERS = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.28, height: 841.89 },
} as const satisfies Readonly<Record<string, Paper>>;
