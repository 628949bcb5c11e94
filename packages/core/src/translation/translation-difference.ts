import type { ModelNode } from "../nodes/list-nodes.js";
import type { ModelPath } from "../text/walk-model.js";

/** Something of the source that the translation lacks. */
export interface MissingNode {
  readonly type: "missing";
  readonly source: ModelNode;
  /** The thing of the translation in which it belongs; undefined at the root of the file. */
  readonly owner: ModelNode | undefined;
}

/** Something of the translation that the source lacks. */
export interface ExtraNode {
  readonly type: "extra";
  readonly translation: ModelNode;
}

/** Something that has another id in the translation. */
export interface RenamedNode {
  readonly type: "renamed";
  readonly source: ModelNode;
  readonly translation: ModelNode;
}

/** Something that is of another kind, or stands in something else, than in the source. */
export interface MovedNode {
  readonly type: "moved";
  readonly source: ModelNode;
  readonly translation: ModelNode;
  /** What it stands in; undefined at the root of the file. */
  readonly sourceOwner: ModelNode | undefined;
}

/** The first of several things in one place that follow one another in another order than in the source. */
export interface ReorderedNode {
  readonly type: "reordered";
  readonly source: ModelNode;
  readonly translation: ModelNode;
}

/** A value that every language shares, and that is another one in the translation. */
export interface ChangedValue {
  readonly type: "value";
  /** What the value is called. */
  readonly name: string;
  readonly source: { readonly path: ModelPath; readonly value: string };
  readonly translation: { readonly path: ModelPath; readonly value: string };
}

/** One way in which a translation is not its source. */
export type TranslationDifference =
  | MissingNode
  | ExtraNode
  | RenamedNode
  | MovedNode
  | ReorderedNode
  | ChangedValue;
