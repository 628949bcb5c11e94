import { z } from "zod";
import { isRecord } from "../../names/is-record.js";
import type { SchemaSource, UnsaidRule } from "./schema-source.js";

/** As much of a Zod 4 schema's definition as is looked into. */
interface Zod4 {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly shape?: Readonly<Record<string, Zod4>>;
      readonly innerType?: Zod4;
      readonly element?: Zod4;
      /** The two ends of a pipe. */
      readonly in?: Zod4;
      readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string } } }[];
    };
  };
}

const RULES: Readonly<Record<string, UnsaidRule["rule"]>> = { custom: "refinement", overwrite: "transform" };

/** The rules of one schema and of what it wraps, but not of an object's properties. */
function rulesOf({ _zod: { def } }: Zod4): UnsaidRule["rule"][] {
  const own = (def.checks ?? []).flatMap(({ _zod }) => RULES[_zod.def.check] ?? []);
  const wrapped = [def.innerType, def.element, def.in].flatMap((inner) =>
    inner === undefined ? [] : rulesOf(inner),
  );
  return [...own, ...(def.type === "pipe" ? (["transform"] as const) : []), ...wrapped];
}

function shapeOf({ _zod: { def } }: Zod4): Readonly<Record<string, Zod4>> | undefined {
  const inner = def.innerType ?? def.in;
  return def.shape ?? (inner === undefined ? undefined : shapeOf(inner));
}

/** Zod 4 and Zod Mini, told by `_zod`. */
export const zod4Source: SchemaSource = {
  matches: (schema) => isRecord(Reflect.get(schema, "_zod")),
  convert: (schema) => z.toJSONSchema(schema as z.ZodType, { io: "input", target: "draft-2020-12" }),
  keysOf: (schema) => {
    const shape = shapeOf(schema as Zod4);
    return shape === undefined ? undefined : Object.keys(shape);
  },
  unsaidOf: (schema) => [
    ...rulesOf(schema as Zod4).map((rule) => ({ rule })),
    ...Object.entries(shapeOf(schema as Zod4) ?? {}).flatMap(([key, property]) =>
      // A property of another version has no such rules; it is reported as lost.
      property._zod === undefined ? [] : rulesOf(property).map((rule) => ({ key, rule })),
    ),
  ],
};
