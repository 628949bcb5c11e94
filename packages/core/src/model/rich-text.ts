import { z } from "zod";
import { Id } from "./id.js";

/** Where a reference in prose points to; absolute, so that moving a text never changes its target. */
export const Reference = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("dimension"), dimension: Id }),
    z.strictObject({ kind: z.literal("current-dimension") }),
    z.strictObject({ kind: z.literal("guidebook"), guidebook: Id }),
    z.strictObject({ kind: z.literal("node"), guidebook: Id, node: Id }),
    z.strictObject({ kind: z.literal("framework-node"), node: Id }),
    z.strictObject({ kind: z.literal("resource"), guidebook: Id, resource: Id }),
  ])
  .meta({ id: "Reference", description: "What a reference in prose points to." });
/** Where a reference in prose points to. */
export type Reference = z.infer<typeof Reference>;

/** A piece of running text. */
export type Inline =
  | { type: "text"; value: string }
  | { type: "emphasis"; children: Inline[] }
  | { type: "strong"; children: Inline[] }
  | { type: "link"; url: string; children: Inline[] }
  | { type: "reference"; target: Reference; children: Inline[] };

/** Running text on one line: the words of an item, of a prompt, of a definition. */
export type Phrase = Inline[];

/** A block of prose. */
export type Block =
  | { type: "paragraph"; children: Inline[] }
  | { type: "list"; ordered: boolean; items: Block[][] }
  | { type: "aside"; children: Block[] };

/** Prose as a small tree; never HTML. */
export type RichText = Block[];

/** Schema of a piece of running text. */
export const Inline: z.ZodType<Inline> = z
  .lazy(() =>
    z.discriminatedUnion("type", [
      z.strictObject({ type: z.literal("text"), value: z.string().min(1) }),
      z.strictObject({ type: z.literal("emphasis"), children: z.array(Inline) }),
      z.strictObject({ type: z.literal("strong"), children: z.array(Inline) }),
      z.strictObject({ type: z.literal("link"), url: z.string(), children: z.array(Inline) }),
      z.strictObject({ type: z.literal("reference"), target: Reference, children: z.array(Inline) }),
    ]),
  )
  .meta({ id: "Inline", description: "A piece of running text." });

/** Schema of running text on one line. */
export const Phrase = z.array(Inline).meta({ id: "Phrase", description: "Running text." });

/** Schema of a block of prose. */
export const Block: z.ZodType<Block> = z
  .lazy(() =>
    z.discriminatedUnion("type", [
      z.strictObject({ type: z.literal("paragraph"), children: z.array(Inline) }),
      z.strictObject({ type: z.literal("list"), ordered: z.boolean(), items: z.array(z.array(Block)) }),
      z.strictObject({ type: z.literal("aside"), children: z.array(Block) }),
    ]),
  )
  .meta({ id: "Block", description: "A block of prose: paragraph, list or aside." });

/** Schema of prose. */
export const RichText = z
  .array(Block)
  .meta({ id: "RichText", description: "Prose as a small tree; never HTML." });
