import type { PrintContext } from "../../print-context.js";

/** Where the PDF gets a form field. */
export interface Marker {
  /** The control's name, percent-encoded. */
  readonly name: string;
  /** Plain text that tells the control from every other one. */
  readonly label: string;
}

/**
 * Gives the marker of a control.
 *
 * @param context The pages' context.
 * @param name The control's name.
 * @returns What the template `marker` draws; null where pages are only written on, or for a name that the worksheet
 *   has no control of.
 */
export function markerOf(context: PrintContext, name: string): Marker | null {
  const control = context.controls.get(name);
  if (!context.fillable || control === undefined) return null;
  return { name: encodeURIComponent(name), label: control.label };
}
