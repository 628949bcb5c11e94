import { z } from "zod";
import { Framework } from "../model/framework.js";
import { Guidebook } from "../model/guidebook.js";

/** The `format` of `guidebook.json`. */
export const GUIDEBOOK_FORMAT = "guidebook-kit/guidebook/1";

/** What `guidebook.json` holds: the unresolved pair; `resolve` joins it. */
export const GuidebookDocument = z
  .strictObject({ format: z.literal(GUIDEBOOK_FORMAT), framework: Framework, guidebook: Guidebook })
  .meta({ title: "Guidebook document" });
/** What `guidebook.json` holds: the unresolved pair. */
export type GuidebookDocument = z.infer<typeof GuidebookDocument>;
