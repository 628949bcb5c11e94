/** What the size of type rules beside the style sheet `scale-<name>.css`; lengths in points. */
export interface Scale {
  readonly name: "regular" | "large";
  readonly margin: {
    readonly top: number;
    /** On the side of the tabs, where a line ends. */
    readonly outer: number;
    readonly bottom: number;
    readonly inner: number;
  };
  /** Size of what stands in the head and the foot. */
  readonly head: number;
  /**
   * How tall the current spine on the cover is at the end of the shelf, beside the words above it; how tall it is
   * anywhere else, below them; and how tall the others could be.
   */
  readonly spine: { readonly atEnd: number; readonly current: number; readonly others: number };
  readonly tab: {
    readonly size: number;
    /** How far a tab reaches into the page from the edge of the paper. */
    readonly depth: number;
    /** How much further the current one reaches. */
    readonly longer: number;
    readonly length: number;
    /** How many characters fit on a tab in one line. */
    readonly characters: number;
  };
}

/** The sizes of type. */
export const SCALES = {
  regular: {
    name: "regular",
    margin: { top: 68.4, outer: 68.4, bottom: 61.2, inner: 57.6 },
    head: 10,
    spine: { atEnd: 338, current: 250, others: 202 },
    tab: { size: 10.5, depth: 39.6, longer: 10, length: 180, characters: 30 },
  },
  large: {
    name: "large",
    margin: { top: 72, outer: 61.2, bottom: 64.8, inner: 54 },
    head: 18,
    spine: { atEnd: 262, current: 196, others: 156 },
    tab: { size: 18, depth: 46.8, longer: 8.6, length: 170, characters: 14 },
  },
} as const satisfies Readonly<Record<string, Scale>>;
