import { formatText } from "@guidebook-kit/locales";
import type { PageData } from "../page-data.js";
import type { SearchEdition } from "../search-editions.js";
import { filterLists } from "./filter-lists.js";
import { createFinder, type Found } from "./find-hits.js";
import { fold, wordsOf } from "./fold.js";
import { showHits } from "./show-hits.js";

interface Asked {
  readonly words: readonly string[];
  readonly tag: string;
  readonly status: string;
}

interface SearchParts {
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  readonly found: HTMLElement;
  readonly results: HTMLElement;
  readonly hits: HTMLElement;
}

function findParts(): SearchParts | undefined {
  const form = document.querySelector<HTMLFormElement>("[data-search]");
  const box = document.querySelector<HTMLInputElement>("[data-words]");
  const found = document.querySelector<HTMLElement>("[data-found]");
  const results = document.querySelector<HTMLElement>("[data-results]");
  const hits = document.querySelector<HTMLElement>("[data-hits]");
  if (form === null || box === null || found === null || results === null || hits === null) return undefined;
  return { form, box, found, results, hits };
}

const filterValue = (form: HTMLFormElement, name: string): string =>
  form.querySelector<HTMLSelectElement>(`[data-filter="${name}"]`)?.value ?? "";

const fits = ({ tag, status }: Asked, edition: SearchEdition): boolean =>
  (tag === "" || edition.lang === tag) && (status === "" || edition.status === status);

function sayFound({ box, found }: SearchParts, data: PageData, outcome: Outcome): void {
  const { asked, count, cards } = outcome;
  const { guidebooksShown, nothingFound, placesFound } = data.text;
  if (asked.words.length > 0) {
    found.textContent =
      count === 0
        ? formatText(nothingFound, { words: box.value.trim() }, data.tag)
        : formatText(placesFound, { count }, data.tag);
  } else if (asked.tag !== "" || asked.status !== "") {
    found.textContent = formatText(guidebooksShown, { count: cards }, data.tag);
  } else found.textContent = "";
}

interface Outcome {
  readonly asked: Asked;
  /** Places found. */
  readonly count: number;
  /** Guidebooks in sight. */
  readonly cards: number;
}

/** Keeps the cards of guidebooks that were found, and dimensions whose own words fit. */
function filterPage(asked: Asked, data: PageData, found: readonly Found[]): number {
  const searching = asked.words.length > 0;
  const shown = searching
    ? found.map(({ edition }) => edition)
    : data.editions.filter((edition) => fits(asked, edition));
  const cards = new Set(shown.map(({ card }) => card));
  const holds = (element: HTMLElement): boolean => {
    const text = ` ${wordsOf(fold(element.textContent ?? "")).join(" ")}`;
    return asked.words.every((word) => text.includes(` ${word}`));
  };
  return filterLists(
    (card) => cards.has(card.id),
    (dimension) => asked.tag === "" && asked.status === "" && holds(dimension),
  );
}

/** Starts the search box. */
export function startSearch(data: PageData): void {
  const parts = findParts();
  if (parts === undefined) return;
  const { form, box, results, hits } = parts;
  const find = createFinder(data);
  const search = (): void => {
    const words = wordsOf(fold(box.value));
    const asked = { words, tag: filterValue(form, "tags"), status: filterValue(form, "statuses") };
    const found = words.length === 0 ? [] : find(words).filter(({ edition }) => fits(asked, edition));
    const cards = filterPage(asked, data, found);
    results.hidden = found.length === 0;
    showHits(hits, found, { data, words });
    sayFound(parts, data, { asked, cards, count: found.reduce((sum, each) => sum + each.hits.length, 0) });
  };
  form.hidden = false;
  form.addEventListener("input", search);
  form.addEventListener("submit", (event) => event.preventDefault());
  // A browser that comes back to the page puts the words back into the box.
  addEventListener("pageshow", search);
}
