import type { Block } from "@guidebook-kit/worksheet";
import type { FormContext } from "../../form-context.js";
import { actionTableView } from "./action-table-view.js";
import type { BlockPlace, BlockView } from "./block-place.js";
import { menuView } from "./menu-view.js";
import { notesBlockView } from "./notes-block-view.js";
import { otherCauseView } from "./other-cause-view.js";
import { promptView } from "./prompt-view.js";

/**
 * Gives the view of a block, whatever its kind.
 *
 * @param context The form's context.
 * @param block The block.
 * @param at Where it stands.
 * @returns What its template draws.
 */
export function blockView(context: FormContext, block: Block, at: BlockPlace): BlockView {
  switch (block.kind) {
    case "prompt":
      return promptView(context, block, at);
    case "menu":
      return menuView(context, block, at);
    case "action-table":
      return actionTableView(context, block, at);
    case "other-cause":
      return otherCauseView(context, block, at);
    case "notes":
      return notesBlockView(context, block, at);
  }
}
