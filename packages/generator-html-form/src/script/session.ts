import type { Response } from "@guidebook-kit/worksheet";
import type { Pair } from "@guidebook-kit/worksheet/browser";
import type { PageData } from "../page-data.js";
import type { Status } from "./saving/status.js";

/** What the page knows of the answers beside what stands in its controls. */
export interface Session {
  readonly form: HTMLFormElement;
  readonly data: PageData;
  readonly status: Status;
  /** Which record this is; none until the answers are saved, downloaded or opened for the first time. */
  record: Response["record"];
  /** Names and values that came with a file and have no control here; they stay with the answers. */
  unmatched: readonly Pair[];
}
