import Handlebars from "handlebars";
import { drawGlyph } from "../../theme/scope-glyph.js";
import type { HelperFactory } from "./helper.js";

/** `{{draw glyph}}`: the drawing of a glyph by its name; nothing for a name that has none. */
export const draw: HelperFactory = () => (name: string) => new Handlebars.SafeString(drawGlyph(name));
