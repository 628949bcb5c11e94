import { z } from "zod";
import { z as z3 } from "zod/v3";

/** One field, in each way in which a developer may write it; Standard JSON Schema is Zod's own. */
interface FieldRow {
  readonly zod4: z.ZodType;
  readonly zod3: z3.ZodTypeAny;
  /** Absent where JSON Schema cannot say it. */
  readonly plain?: object;
}

const words = ["k5", "late"] as const;

/** Fields of every kind, strict and loose. */
export const FIELD_ROWS: Readonly<Record<string, FieldRow>> = {
  text: { zod4: z.string(), zod3: z3.string(), plain: { type: "string" } },
  "short text": {
    zod4: z.string().max(40),
    zod3: z3.string().max(40),
    plain: { type: "string", maxLength: 40 },
  },
  "text that is not empty": {
    zod4: z.string().min(1),
    zod3: z3.string().min(1),
    plain: { type: "string", minLength: 1 },
  },
  "text of a pattern": {
    zod4: z.string().regex(/^[A-Z]/),
    zod3: z3.string().regex(/^[A-Z]/),
    plain: { type: "string", pattern: "^[A-Z]" },
  },
  "an address": {
    zod4: z.email(),
    zod3: z3.string().email(),
    plain: { type: "string", format: "email" },
  },
  "a choice": { zod4: z.enum(words), zod3: z3.enum(words), plain: { type: "string", enum: [...words] } },
  "a choice that may be left out": {
    zod4: z.enum(words).optional(),
    zod3: z3.enum(words).optional(),
    plain: { enum: [...words] },
  },
  "a choice of literals": {
    zod4: z.union([z.literal("k5"), z.literal("late")]),
    zod3: z3.union([z3.literal("k5"), z3.literal("late")]),
    plain: { oneOf: [{ const: "k5", title: "K to 5" }, { const: "late" }] },
  },
  "one literal": { zod4: z.literal("k5"), zod3: z3.literal("k5"), plain: { const: "k5" } },
  "a list of choices": {
    zod4: z.array(z.enum(words)),
    zod3: z3.array(z3.enum(words)),
    plain: { type: "array", items: { enum: [...words] } },
  },
  "a list of choices that is not empty": {
    zod4: z.array(z.enum(words)).min(1),
    zod3: z3.array(z3.enum(words)).min(1),
    plain: { type: "array", items: { enum: [...words] }, minItems: 1 },
  },
  "a boolean": { zod4: z.boolean(), zod3: z3.boolean(), plain: { type: "boolean" } },
  "a boolean with a default": {
    zod4: z.boolean().default(false),
    zod3: z3.boolean().default(false),
    plain: { type: "boolean", default: false },
  },
  "a number": { zod4: z.number(), zod3: z3.number(), plain: { type: "number" } },
  "a whole number": { zod4: z.int(), zod3: z3.number().int(), plain: { type: "integer" } },
  "a number within bounds": {
    zod4: z.number().min(0).max(100),
    zod3: z3.number().min(0).max(100),
    plain: { type: "number", minimum: 0, maximum: 100 },
  },
  "a date": { zod4: z.iso.date(), zod3: z3.string().date(), plain: { type: "string", format: "date" } },
  "a refined text": {
    zod4: z.string().refine((text) => text !== "a"),
    zod3: z3.string().refine((text) => text !== "a"),
  },
  "a refined list": {
    zod4: z.array(z.enum(words)).refine((list) => list.length !== 2),
    zod3: z3.array(z3.enum(words)).refine((list) => list.length !== 2),
  },
  "a trimmed text": { zod4: z.string().trim().min(1), zod3: z3.string().trim().min(1) },
};

/** What teams and programs may send for a field. */
export const ANSWERS: readonly unknown[] = [
  "",
  " ",
  "a",
  "Among",
  "k5",
  "late",
  "nope",
  "a\nb",
  "x".repeat(41),
  "a@b.org",
  "2027-03-04",
  "early June",
  0,
  2.5,
  -1,
  1000,
  true,
  false,
  null,
  [],
  ["k5"],
  ["k5", "late"],
  ["k5", "k5"],
  ["nope"],
  [0],
  {},
];
