import type { Generator, GeneratorEntry } from "@guidebook-kit/generator";
import type { Locale } from "@guidebook-kit/locales";

/** The worksheet that fields are asked for. */
export interface WorksheetName {
  /** The guidebook's id. */
  readonly guidebook: string;
  /** The language tag. */
  readonly locale: string;
}

/**
 * Fields of your own: an object schema with one property for each field (see `toFields` of `@guidebook-kit/worksheet`),
 * such schemas by guidebook id, or a function that gives the schema of a worksheet, if it has one.
 */
export type ConfiguredFields =
  | object
  | Readonly<Record<string, object>>
  | ((name: WorksheetName) => object | undefined);

/** What `guidebook.config.ts` may say. Everything is optional; without a file, the defaults hold. */
export interface GuidebookConfig {
  /** The content folder, from the config file's folder; `content` where there is one, else the folder itself. */
  readonly content?: string;
  /** The output folder, from the config file's folder; `dist` in the content folder by default. */
  readonly output?: string;
  /** Generators beside the built-in ones, with or without options; one with a built-in name takes its place. */
  readonly generators?: readonly (Generator | GeneratorEntry)[];
  /** Options of generators, by the generator's name. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Languages beside those of the kit; one with the tag of a language of the kit takes its place. */
  readonly locales?: readonly Locale[];
  /**
   * The folder with edited templates, from the config file's folder; as `guidebook templates` writes it. They are
   * trusted code.
   */
  readonly templates?: string;
  /** Fields that teams fill in beside the guidebook's; they stand last in the team's part. None by default. */
  readonly fields?: ConfiguredFields;
  /** Whether to make PDFs; true by default. */
  readonly pdf?: boolean;
}

/**
 * Gives a config its type.
 *
 * @param config The config.
 * @returns The same.
 * @example
 * export default defineConfig({ content: "guidebooks", generators: [causeList] });
 */
export function defineConfig(config: GuidebookConfig): GuidebookConfig {
  return config;
}
