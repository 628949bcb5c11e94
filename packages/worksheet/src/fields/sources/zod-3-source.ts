import type { SchemaSource, UnsaidRule } from "./schema-source.js";

/** What tells that `zod-to-json-schema` is not installed. */
export class ConverterMissing extends Error {}

/** As much of a Zod 3 schema's definition as is looked into. */
interface Zod3 {
  readonly _def?: {
    readonly typeName?: unknown;
    readonly shape?: () => Readonly<Record<string, Zod3>>;
    readonly innerType?: Zod3;
    /** What effects are put on. */
    readonly schema?: Zod3;
    /** An array's elements. */
    readonly type?: Zod3;
    readonly effect?: { readonly type: string };
    readonly checks?: readonly { readonly kind: string }[];
  };
}

/** Checks of a string that change it. */
const CHANGING: readonly string[] = ["trim", "toLowerCase", "toUpperCase"];

/** The rules of one schema and of what it wraps, but not of an object's properties. */
function rulesOf({ _def: def = {} }: Zod3): UnsaidRule["rule"][] {
  const rules: UnsaidRule["rule"][] = [];
  if (def.effect !== undefined) rules.push(def.effect.type === "refinement" ? "refinement" : "transform");
  if ((def.checks ?? []).some(({ kind }) => CHANGING.includes(kind))) rules.push("transform");
  const wrapped = [def.innerType, def.schema, def.type].filter((inner) => typeof inner === "object");
  return [...rules, ...wrapped.flatMap(rulesOf)];
}

function shapeOf({ _def: def = {} }: Zod3): Readonly<Record<string, Zod3>> | undefined {
  const inner = def.schema ?? def.innerType;
  return def.shape?.() ?? (inner === undefined ? undefined : shapeOf(inner));
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
    const shape = shapeOf(schema as Zod3);
    return shape === undefined ? undefined : Object.keys(shape);
  },
  unsaidOf: (schema) => [
    ...rulesOf(schema as Zod3).map((rule) => ({ rule })),
    ...Object.entries(shapeOf(schema as Zod3) ?? {}).flatMap(([key, property]) =>
      rulesOf(property).map((rule) => ({ key, rule })),
    ),
  ],
};
