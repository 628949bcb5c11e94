import type { SchemaSource } from "./schema-source.js";

/** What tells that `zod-to-json-schema` is not installed. */
export class ConverterMissing extends Error {}

interface Zod3 {
  readonly _def?: { readonly typeName?: unknown; readonly shape?: () => object };
}

/** Zod 3, told by `_def.typeName`; converted by zod-to-json-schema, which understands only this version. */
export const zod3Source: SchemaSource = {
  matches: (schema) => typeof (schema as Zod3)._def?.typeName === "string",
  convert: async (schema) => {
    const converter = await import("zod-to-json-schema").catch(() => undefined);
    if (converter === undefined) throw new ConverterMissing();
    type Input = Parameters<typeof converter.zodToJsonSchema>[0];
    return converter.zodToJsonSchema(schema as Input, { $refStrategy: "none" });
  },
  keysOf: (schema) => {
    const shape = (schema as Zod3)._def?.shape?.();
    return shape === undefined ? undefined : Object.keys(shape);
  },
};
