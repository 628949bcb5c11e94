import type { BlockView } from "./block-place.js";
import type { PromptView } from "./prompt-view.js";

/** Guiding questions that follow one another, each answered in words. */
export interface PromptRunView extends BlockView {
  readonly prompts: readonly PromptView[];
}

const isWritten = (block: BlockView): block is PromptView =>
  "notes" in block && block.template === "block-prompt";

/**
 * Puts guiding questions that are answered in words and follow one another side by side.
 *
 * @param blocks Views of a step's blocks, in order.
 * @returns The same views in the same order; runs of two or more such questions as one.
 */
export function joinPromptRuns(blocks: readonly BlockView[]): BlockView[] {
  const joined: BlockView[] = [];
  let run: PromptView[] = [];
  const endRun = (): void => {
    const [first, second] = run;
    if (second !== undefined) joined.push({ template: "block-prompt-run", prompts: run } as PromptRunView);
    else if (first !== undefined) joined.push(first);
    run = [];
  };
  for (const block of blocks) {
    if (isWritten(block) && block.notes !== null) {
      run.push(block);
      continue;
    }
    endRun();
    joined.push(block);
  }
  endRun();
  return joined;
}
