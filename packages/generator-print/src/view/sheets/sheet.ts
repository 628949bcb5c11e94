import type { RichText } from "@guidebook-kit/core";
import type { BlockView } from "../blocks/block-view.js";

/** What the margins of a sheet say. */
export interface Running {
  /** At the head, on the outer side. */
  readonly part: string;
  /** Id of the step whose tab stands out; undefined before and after the steps. */
  readonly step: string | undefined;
  /** Whether the foot has a line for the team. */
  readonly team: boolean;
}

/** A line of the contents. */
export interface ContentsLine {
  /** Title of the part of the contents under which it stands. */
  readonly part: string;
  /** A step's letter; empty for other lines. */
  readonly letter: string;
  readonly title: string;
  /** Element id of the place. */
  readonly anchor: string;
}

/** A sheet: it begins a page, and goes on as long as its text. `template` names its template. */
export interface Sheet {
  readonly template: string;
  /** Element id; empty where a block holds it. */
  readonly anchor: string;
  /** Null on the cover, whose margins are empty. */
  readonly running: Running | null;
  readonly contents: readonly ContentsLine[];
}

/** The head of a step. */
export interface StepHead {
  readonly letter: string;
  readonly title: string;
  /** `Key question 10.1`; empty in the plan. */
  readonly code: string;
  /** The key question's words; empty where they stand elsewhere. */
  readonly question: string;
  readonly intro: RichText;
}

/** A sheet of blocks. */
export interface BlockSheet extends Sheet {
  readonly template: "sheet-blocks";
  readonly head: StepHead | null;
  /** Whether its last box takes what is left of the page. */
  readonly fill: boolean;
  readonly blocks: readonly BlockView[];
}
