/** Operators that put text on the page. */
export const SHOW_TEXT: ReadonlySet<string> = new Set(["Tj", "TJ", "'", '"']);

/** Operators that begin or lengthen a path. */
export const BUILD_PATH: ReadonlySet<string> = new Set(["m", "l", "c", "v", "y", "h", "re", "W", "W*"]);

/** Operators that paint the path. */
export const PAINT_PATH: ReadonlySet<string> = new Set(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*"]);

/** Operators that paint something else: pictures, forms, shadings, inline images. */
export const PAINT_OBJECT: ReadonlySet<string> = new Set(["Do", "sh", "BI"]);

/** Operators that begin marked content. */
export const BEGIN_MARKED: ReadonlySet<string> = new Set(["BDC", "BMC"]);
