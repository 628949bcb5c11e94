import type { Framework, Guidebook } from "@guidebook-kit/core";
import { recoverBullets } from "../bullets/recover-bullets.js";
import type { FrontMatter, Placed, TextKey } from "../front-matter/front-matter.js";
import type { IdSite } from "../ids/id-site.js";
import { createLinkTargets } from "../links/link-targets.js";
import type { Outline } from "../outline/outline.js";
import { createPositionIndex } from "../positions/position-index.js";
import type { ReadContext } from "../read-context.js";
import { createScopeWords } from "../scopes/scope-words.js";
import type { ContentFile } from "./content-file.js";
import type { OpenFile } from "./open-file.js";

/** A model with what is known of its text. */
export interface ReadModel<Model extends Framework | Guidebook = Framework | Guidebook> {
  readonly model: Model;
  readonly context: ReadContext;
}

/** What the rules need to know of a model's text. */
export interface CheckedContext extends Pick<ReadContext, "file" | "reporter" | "positions" | "references"> {
  readonly idSites: readonly Pick<IdSite, "id">[];
}

/** A model with what the rules need to know of its text. */
export interface CheckedModel<Model extends Framework | Guidebook = Framework | Guidebook> {
  readonly model: Model;
  readonly context: CheckedContext;
}

/** The other files that the reading of one needs. */
export interface Surroundings {
  readonly files: readonly ContentFile[];
  /** The framework of a guidebook, when it is there. */
  readonly framework: Framework | undefined;
  /** Whether everything in that framework was read, so that its scopes are known. */
  readonly certain: boolean;
}

/**
 * Makes what the readers of a file share.
 *
 * @param opened The file.
 * @param surroundings The other files.
 * @returns A context in which nothing is read yet.
 */
export function createContext(opened: OpenFile, { files, framework, certain }: Surroundings): ReadContext {
  const { file, reporter, rangeOf, vocabulary, frontMatter } = opened;
  const own = frontMatter.texts[file.kind]?.text ?? "";
  return {
    file,
    reporter,
    rangeOf,
    vocabulary,
    framework,
    positions: createPositionIndex(),
    links: createLinkTargets(file, own, files),
    scopes: createScopeWords(framework, certain),
    idSites: [],
    references: [],
  };
}

/**
 * Takes a file's body apart into its headings.
 *
 * @param opened The file.
 * @param context The file at hand.
 * @returns The headings, each with what stands under it.
 */
export function readOutline(opened: OpenFile, context: ReadContext): Outline {
  const { file, body } = opened;
  // The front matter was read; spaces in its place leave all positions as they are.
  const blank = file.text.slice(0, body).replace(/[^\r\n]/g, " ");
  return recoverBullets(blank + file.text.slice(body), context);
}

/** Values of the front matter that stand in the model under a key of their own. */
type ScalarKey = Exclude<TextKey, "guidebook" | "framework" | "status">;

/**
 * Gives the front matter's values by their keys.
 *
 * @param frontMatter The front matter.
 * @returns A function from a key to its value, empty when it has none, which has been reported.
 */
export function textOf(frontMatter: FrontMatter): (key: TextKey) => string {
  return (key) => frontMatter.texts[key]?.text ?? "";
}

/**
 * Gives the parts of a model that both kinds of file may have in their front matter.
 *
 * @param frontMatter The front matter.
 * @returns The parts that are there.
 */
export function optionalParts(
  frontMatter: FrontMatter,
): Pick<Guidebook, "translates" | "retired" | "extensions"> {
  const { texts, retired, extensions } = frontMatter;
  const translates = texts.translates?.text;
  return {
    ...(translates === undefined ? {} : { translates }),
    ...(retired === undefined ? {} : { retired: valuesOf(retired) }),
    ...(extensions === undefined ? {} : { extensions: valuesOf(extensions) }),
  };
}

const valuesOf = <Value>(placed: Placed<Value>): Record<string, Value> =>
  Object.fromEntries([...placed].map(([id, { value }]) => [id, value]));

/**
 * Says where the values of the front matter and the title stand.
 *
 * @param read The model.
 * @param frontMatter The front matter.
 * @param outline The file's headings.
 */
export function placeFrontMatter(read: ReadModel, frontMatter: FrontMatter, outline: Outline): void {
  const { model, context } = read;
  const { positions, file } = context;
  const keys: readonly ScalarKey[] = ["dimension", "locale", "version", "publisher", "rights", "source"];
  const placed: readonly (readonly [string, TextKey])[] = [
    ["id", file.kind],
    ...(file.kind === "guidebook"
      ? ([
          ["framework", "framework"],
          ["status", "status"],
        ] as const)
      : []),
    ...keys.map((key) => [key, key] as const),
  ];
  positions.place(model, outline.position);
  for (const [field, key] of placed) {
    const value = frontMatter.texts[key];
    if (value === undefined) positions.settle(model, field);
    else positions.place(model, value.position, field);
  }
  positions.place(model, (frontMatter.texts.translates ?? frontMatter.texts.locale)?.position, "translates");
  for (const key of ["retired", "extensions"] as const) {
    const owner = model[key];
    if (owner === undefined) continue;
    for (const [id, { position }] of frontMatter[key] ?? []) positions.place(owner, position, id);
  }
}
