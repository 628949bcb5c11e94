import { MERGED_FORMAT, type MergedResponses, ResponseRecord } from "@guidebook-kit/worksheet";
import { z } from "zod";

const Cell = z.union([z.string(), z.number(), z.array(z.string())]);
const InnerRow = z.object({ id: z.string() }).catchall(Cell);
const Row = z.object({ id: z.string(), source: z.string() }).catchall(z.union([Cell, z.array(InnerRow)]));
const Answer = z.object({ source: z.string(), value: z.union([z.string(), z.number()]) });
const Identity = { guidebook: z.string(), version: z.string(), digest: z.string() };

/** Merged responses as a file has them. Tallies are not looked at, since they follow from the answers. */
export const MergedRecord = z.object({
  format: z.literal(MERGED_FORMAT),
  worksheet: z.object(Identity),
  sources: z.array(
    z.object({
      source: z.string(),
      worksheet: z.object({ ...Identity, locale: z.string() }),
      record: ResponseRecord.optional(),
    }),
  ),
  choices: z.array(
    z.object({
      name: z.string(),
      options: z.array(z.object({ option: z.string(), sources: z.array(z.string()) })),
    }),
  ),
  texts: z.array(z.object({ name: z.string(), answers: z.array(Answer) })),
  rows: z.array(z.object({ name: z.string(), rows: z.array(Row) })),
  unmatched: z.array(z.object({ source: z.string(), name: z.string(), value: z.string() })),
} satisfies Partial<Record<keyof MergedResponses, z.ZodType>>);
/** Merged responses as a file has them. */
export type MergedRecord = z.infer<typeof MergedRecord>;
