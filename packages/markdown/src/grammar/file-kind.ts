/** The two kinds of content file. */
export const FILE_KINDS = ["framework", "guidebook"] as const;

/** What a content file is. */
export type FileKind = (typeof FILE_KINDS)[number];

/** How many of a thing a file, or the thing above it, holds. */
export type Count = "none" | "optional" | "one" | "three" | "some" | "any";

/** How many, by kind of file. */
export type Counts = Readonly<Record<FileKind, Count>>;
