import type { Json, Position } from "@guidebook-kit/core";
import type { FrontMatterKey } from "../grammar/front-matter-rules.js";

/** A value of the front matter that is text. */
export interface FrontMatterText {
  readonly text: string;
  /** The value's range. */
  readonly position: Position;
}

/** The keys whose values are text. */
export type TextKey = Exclude<FrontMatterKey, "retired" | "extensions">;

/** What the front matter says; what could not be read is absent, which has been reported. */
export interface FrontMatter {
  /** The whole front matter's range. */
  readonly position: Position;
  readonly texts: Partial<Record<TextKey, FrontMatterText>>;
  retired?: Placed<string | null>;
  extensions?: Placed<Record<string, Json>>;
}

/** Values by id, each with the place of its id. */
export type Placed<Value> = ReadonlyMap<string, { readonly value: Value; readonly position: Position }>;
