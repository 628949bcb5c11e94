import type { Diagnostic } from "@guidebook-kit/core";
import type { FileFacts } from "@guidebook-kit/markdown";

/** What is remembered of a guidebook's file, so that it need not be read again while nothing changes. */
export interface RememberedFile {
  /** Tells all that its reading depends on. */
  readonly own: string;
  /** Tells all that its check depends on. */
  readonly key: string;
  readonly facts: FileFacts;
  /** Everything that is wrong with it, under its content path. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What is remembered of a content folder, by content paths. */
export type LibraryMemory = Readonly<Record<string, RememberedFile>>;
