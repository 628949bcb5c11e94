import { basename, dirname, join } from "node:path";

/** The folders and files beside an output folder that a build uses. */
export interface OutputPlaces {
  /** The output folder itself. */
  readonly out: string;
  /** Where the new set is made. */
  readonly stage: string;
  /** Where the former set waits while the new one takes its place. */
  readonly former: string;
  /** What a stopped swap is finished from. */
  readonly journal: string;
  /** Tells other builds to keep away. */
  readonly lock: string;
}

/**
 * Names the places that a build uses. All stand in the output folder's parent, so that a rename suffices to swap,
 * and begin with a full stop, so that they are never read as content.
 *
 * @param out Absolute path of the output folder.
 * @returns The places.
 */
export function outputPlaces(out: string): OutputPlaces {
  const beside = (ending: string): string => join(dirname(out), `.${basename(out)}.${ending}`);
  return {
    out,
    stage: beside("new"),
    former: beside("former"),
    journal: beside("journal"),
    lock: beside("lock"),
  };
}
