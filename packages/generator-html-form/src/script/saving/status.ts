/** How sure it is that nothing is lost. */
type Certainty = "kept" | "lost" | "";

/** The line that says what has become of the answers. */
export interface Status {
  /** Says a sentence; `kept` only of what is stored or handed over, `lost` when closing the page would lose answers. */
  readonly say: (sentence: string, certainty?: Certainty) => void;
  /** Says that something was changed and is not stored yet. */
  readonly wait: () => void;
}

/** Starts the line that says what has become of the answers. */
export function startStatus(): Status {
  const line = document.querySelector("[data-status]");
  const words = document.querySelector("[data-status-text]");
  return {
    say: (sentence, certainty = "") => {
      if (line !== null) line.className = `status ${certainty}`;
      if (words !== null && words.textContent !== sentence) words.textContent = sentence;
    },
    // The sentence stays, out of sight: a reader who listens would otherwise hear it again after every pause.
    wait: () => {
      if (line !== null) line.className = "status waiting";
    },
  };
}
