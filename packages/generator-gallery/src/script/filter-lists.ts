/** Tells whether an element stays in sight. */
export type Keeps = (element: HTMLElement) => boolean;

/** Hides cards and dimensions that are not asked for, and lists of which nothing is left; counts the cards left. */
export function filterLists(keepsCard: Keeps, keepsUnwritten: Keeps): number {
  const cards = [...document.querySelectorAll<HTMLElement>("[data-card]")];
  for (const card of cards) card.hidden = !keepsCard(card);
  for (const dimension of document.querySelectorAll<HTMLElement>("[data-unwritten]"))
    dimension.hidden = !keepsUnwritten(dimension);
  for (const list of document.querySelectorAll<HTMLElement>("[data-list]"))
    list.hidden = list.querySelector("li[id]:not([hidden])") === null;
  return cards.filter((card) => !card.hidden).length;
}
