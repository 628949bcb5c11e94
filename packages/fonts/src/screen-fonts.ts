import type { FontFace } from "./font-face.js";
import { readFontFaces } from "./read-font-faces.js";
import { screenFiles } from "./screen-files.generated.js";

/** For screens: one variable file per subset, all weights from 200 to 800. */
export const screenFonts: readonly FontFace[] = readFontFaces(screenFiles);
