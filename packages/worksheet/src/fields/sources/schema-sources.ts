import { plainSource } from "./plain-source.js";
import type { SchemaSource } from "./schema-source.js";
import { standardSource } from "./standard-source.js";
import { zod3Source } from "./zod-3-source.js";
import { zod4Source } from "./zod-4-source.js";

/**
 * The ways in which extension fields may be written, in the order in which they are tried. Zod comes before the
 * standard, since it tells which properties it has, so that none can get lost unseen.
 */
export const schemaSources: readonly SchemaSource[] = [zod4Source, zod3Source, standardSource, plainSource];
