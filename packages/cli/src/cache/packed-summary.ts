import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { GuidebookSummary } from "@guidebook-kit/generator";
import { collectGarbage } from "../library/collect-garbage.js";
import { detached } from "../library/detached.js";

/** The words to search, which are nearly all of a summary. */
type SearchWords = Pick<GuidebookSummary, "searchText" | "passages">;

/** A guidebook in brief, without its files, and so small that those of thousands can be kept. */
export interface PackedSummary {
  readonly brief: Omit<GuidebookSummary, "files" | keyof SearchWords>;
  /** The words to search: JSON, deflated, in base64. */
  readonly words: string;
}

/**
 * Lays a summary aside.
 *
 * @param summary The summary; its files are left out.
 * @returns Plain data, about a fifth as large.
 */
export function packSummary({ files: _, searchText, passages, ...brief }: GuidebookSummary): PackedSummary {
  const words: SearchWords = { searchText, passages };
  return { brief: detached(brief), words: deflateRawSync(JSON.stringify(words)).toString("base64") };
}

/**
 * Takes a summary out again.
 *
 * @param packed What `packSummary` has made.
 * @param files Paths of the guidebook's files.
 * @returns The summary. Its words to search are unpacked each time when somebody asks for them, and kept by nobody:
 *   those of all guidebooks would not be in memory at once.
 */
export function unpackSummary({ brief, words }: PackedSummary, files: readonly string[]): GuidebookSummary {
  const unpack = (): SearchWords => {
    collectGarbage();
    return JSON.parse(inflateRawSync(Buffer.from(words, "base64")).toString("utf8")) as SearchWords;
  };
  return {
    ...brief,
    files,
    get searchText() {
      return unpack().searchText;
    },
    get passages() {
      return unpack().passages;
    },
  };
}
