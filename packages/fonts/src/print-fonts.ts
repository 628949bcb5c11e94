import type { FontFace } from "./font-face.js";
import { printFiles } from "./print-files.generated.js";
import { readFontFaces } from "./read-font-faces.js";

/**
 * For paper: static files of the weights 400, 600 and 800, and 400 in italics. Chromium's PDF holds static files
 * as TrueType, while it takes variable ones apart into Type 3 fonts.
 */
export const printFonts: readonly FontFace[] = readFontFaces(printFiles);
