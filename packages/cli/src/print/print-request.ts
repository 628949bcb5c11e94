import type { PrintOptions, PrintSection, PrintVariantName } from "@guidebook-kit/generator-print";
import type { Shard } from "./shard.js";

/** What to print, as somebody asks for it; everything where a list is empty. */
export interface PrintRequest {
  /** The content folder; the config's, else `content` where there is one, else `from`. */
  readonly content: string | undefined;
  readonly config: string | undefined;
  /** The folder with edited templates; the config's when undefined. */
  readonly templates: string | undefined;
  /** The folder to write to; `print` in the content folder when undefined. */
  readonly out: string | undefined;
  /** Ids. */
  readonly guidebooks: readonly string[];
  /** Tags of languages. */
  readonly locales: readonly string[];
  /** Ways to print, by name or by the name's last part. */
  readonly variants: readonly string[];
  /** Paths of files with teams' answers. */
  readonly responses: readonly string[];
  /** Letters of steps. */
  readonly steps: readonly string[];
  /** Parts of a file. */
  readonly sections: readonly string[];
  readonly shard: Shard | undefined;
  /** Absolute path of the folder in which the command was called. */
  readonly from: string;
}

/** What every file of a run has in common. */
export interface PrintSettings extends Pick<PrintOptions, "fillable" | "templates" | "styles"> {
  readonly variants: readonly PrintVariantName[];
  /** Letters of steps; all of them when undefined. */
  readonly steps: readonly string[] | undefined;
  readonly sections: readonly PrintSection[] | undefined;
}
