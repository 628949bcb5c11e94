import type { Diagnostic, Guidebook, Reference } from "@guidebook-kit/core";
import type { ContentFile } from "../content/content-file.js";
import type { FrontMatterText } from "../front-matter/front-matter.js";
import type { PlaceEntries } from "../positions/position-index.js";
import type { ReferenceInline } from "../read-context.js";

/** What others need to know of a guidebook's file, and what its reading reports: plain data, as JSON can hold it. */
export interface FileFacts {
  readonly path: string;
  /** What its front matter says. */
  readonly named: { readonly id?: FrontMatterText; readonly locale?: FrontMatterText };
  /** Path of its framework's file. */
  readonly framework?: string;
  /** False when a part of it could not be read, or not all of it has ids. */
  readonly whole: boolean;
  /** The guidebook without its words; absent when the file could not be opened. */
  readonly skeleton?: Guidebook;
  /** Where its references lead, each target once, as far as that can be known without the other files. */
  readonly references: readonly Reference[];
  /** What is wrong with the file by itself. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A guidebook and where its parts stand: plain data, as a structured clone can hold it. */
export interface GuidebookReading {
  /** The file without its text. */
  readonly file: ContentFile;
  readonly model: Guidebook;
  readonly places: PlaceEntries;
  /** The references in the model's prose: parts of the model. */
  readonly references: readonly ReferenceInline[];
  /** The ids of all that takes one; undefined where there is none. */
  readonly ids: readonly (string | undefined)[];
  /** False when a part of the file could not be read. */
  readonly complete: boolean;
}

/** A guidebook's file as it was read, without its text. */
export interface FileReading {
  readonly facts: FileFacts;
  /** Absent when the file could not be opened. */
  readonly reading?: GuidebookReading;
}
