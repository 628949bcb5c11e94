/** Element id of what the link past the shelf leads to. */
export const LIST_ID = "page.list";

/**
 * Gives the element id of a guidebook's card.
 *
 * @param guidebook Id of the guidebook.
 * @returns The id; a full stop keeps it apart from every id of the content.
 */
export function cardId(guidebook: string): string {
  return `guidebook.${guidebook}`;
}

/**
 * Gives the element id of a dimension without a guidebook.
 *
 * @param framework Id of the framework.
 * @param dimension Id of the dimension.
 * @returns The id.
 */
export function dimensionId(framework: string, dimension: string): string {
  return `dimension.${framework}.${dimension}`;
}
