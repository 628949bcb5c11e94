import { z } from "zod";
import { Id } from "./id.js";

/** A version in the manner of Semantic Versioning 2.0.0; read as written, so `1.10.0` stays so. */
export const Version = z
  .string()
  .regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/)
  .meta({ description: "Version, for example 0.1.0." });

/** A language tag (BCP 47), for example `en`, `es`, `pt-BR`. */
export const LocaleTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-[a-z0-9]{5,8})*$/)
  .meta({ description: "Language tag (BCP 47)." });

/** Former ids and what took their place: another id of the same kind, or null for nothing. */
export const Retired = z
  .record(z.string().regex(/^[a-z][a-z0-9-]{0,63}$/), z.union([Id, z.null()]))
  .meta({ description: "Former ids: each maps to its successor or to null." });

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Schema of a value that JSON can hold. */
export const Json: z.ZodType<Json> = z
  .lazy(() =>
    z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(Json), z.record(z.string(), Json)]),
  )
  .meta({ id: "Json", description: "Any JSON value." });

/** The only extension point: a map from node id (the file's own id stands for the file) to a JSON map. */
export const Extensions = z
  .record(z.string(), z.record(z.string(), Json))
  .meta({ description: "Extension values by node id; the file's own id stands for the file." });

/** Text of one line that is not empty. */
export const Line = z
  .string()
  .min(1)
  .regex(/^[^\r\n]*$/);
