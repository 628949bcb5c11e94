/** What belongs to a control, a field or a leaf and has an element id of its own. */
type PagePart = "heading" | "label" | "title" | "text" | "hint" | "head" | "code" | "other-cause";

/**
 * Gives the element id of what belongs to something else on the page.
 *
 * @param id Element id of a leaf, or the name of a field or control.
 * @param part What it is.
 * @returns An id that no control has: names consist of words, content ids and dots, none of which holds a colon.
 */
export function partId(id: string, part: PagePart): string {
  return `${id}:${part}`;
}
