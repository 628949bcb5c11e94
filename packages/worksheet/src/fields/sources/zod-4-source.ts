import { z } from "zod";
import { isRecord } from "../../names/is-record.js";
import type { SchemaSource } from "./schema-source.js";

/** Zod 4 and Zod Mini, told by `_zod`. */
export const zod4Source: SchemaSource = {
  matches: (schema) => isRecord(Reflect.get(schema, "_zod")),
  convert: (schema) => z.toJSONSchema(schema as z.ZodType, { io: "input", target: "draft-2020-12" }),
  keysOf: (schema) => {
    const { _zod } = schema as { _zod?: { def?: { shape?: object } } };
    return _zod?.def?.shape === undefined ? undefined : Object.keys(_zod.def.shape);
  },
};
