import { formatText } from "@guidebook-kit/locales";
import type { PageData } from "../page-data.js";
import { element } from "./element.js";
import type { Found, Hit, Passage } from "./find-hits.js";
import { excerpt, markWords } from "./mark-words.js";

/** So many hits of a guidebook show at once. */
const MOST_HITS = 4;

/** So many guidebooks show at once. */
const MOST_GUIDEBOOKS = 20;

/** Kinds of things that have their own place in the form. */
const WITH_PLACE: readonly string[] = ["root-cause", "action"];

interface Showing {
  readonly data: PageData;
  readonly words: readonly string[];
}

interface Speech extends Record<string, string> {
  readonly lang: string;
  readonly dir: string;
}

function causeWords({ title }: Passage, speech: Speech, { kinds }: PageData): (Node | string)[] {
  return [`${kinds["root-cause"]}: `, element("span", speech, [title])];
}

function hitElement({ passage, cause }: Hit, { edition }: Found, { data, words }: Showing): HTMLElement {
  const { kind, id, title, start, end } = passage;
  const speech = { lang: edition.lang, dir: edition.dir };
  const rest = edition.searchText.slice(start + title.length, end).trim();
  const piece = excerpt(rest, words);
  const said = element("p", { class: "excerpt" }, [element("span", speech, markWords(piece, words))]);
  // The guidebook's own title is the heading already.
  if (kind === "guidebook") return element("li", {}, rest === "" ? [] : [said]);
  const place = WITH_PLACE.includes(kind) ? `#${id}` : "";
  const link = edition.page === "" ? "span" : "a";
  const target: Record<string, string> = edition.page === "" ? {} : { href: `${edition.page}${place}` };
  const about = cause === undefined ? [data.kinds[kind]] : causeWords(cause, speech, data);
  const name = markWords(title === "" ? piece : title, words);
  return element("li", {}, [
    element(link, { class: "name", ...target, ...speech }, name),
    element("p", { class: "kind" }, about),
    ...(title === "" || rest === "" ? [] : [said]),
  ]);
}

function headingElement({ edition }: Found, words: readonly string[]): HTMLElement {
  const { number, card, title, lang, dir, language } = edition;
  const name = language === "" ? [] : [" ", element("span", { class: "language", lang }, [language])];
  return element("h3", {}, [
    element("span", { class: "number" }, [String(number)]),
    " ",
    element("a", { href: `#${card}`, lang, dir }, markWords(title, words)),
    ...name,
  ]);
}

/** A button that puts what did not show at once in its own place. */
function moreButton(label: string, makeMore: () => readonly HTMLElement[]): HTMLElement {
  const button = element("button", { type: "button" }, [label]);
  button.addEventListener("click", () => {
    const more = makeMore();
    button.before(...more);
    button.remove();
    more[0]?.querySelector("a")?.focus();
  });
  return button;
}

function groupElement(found: Found, showing: Showing): HTMLElement {
  const { edition, hits } = found;
  const { tag, text } = showing.data;
  const listOf = (some: readonly Hit[]): HTMLElement =>
    element(
      "ul",
      { role: "list" },
      some.map((hit) => hitElement(hit, found, showing)),
    );
  const group = element("section", { class: `group number-${edition.number}` }, [
    headingElement(found, showing.words),
    listOf(hits.slice(0, MOST_HITS)),
  ]);
  const more = hits.slice(MOST_HITS);
  if (more.length === 0) return group;
  const label = formatText(text.showMore, { count: more.length }, tag);
  group.append(moreButton(label, () => [listOf(more)]));
  return group;
}

/** Shows what was found, guidebook by guidebook. */
export function showHits(place: Element, found: readonly Found[], showing: Showing): void {
  const { tag, text } = showing.data;
  const groups = (some: readonly Found[]): HTMLElement[] => some.map((each) => groupElement(each, showing));
  place.replaceChildren(...groups(found.slice(0, MOST_GUIDEBOOKS)));
  const more = found.slice(MOST_GUIDEBOOKS);
  if (more.length === 0) return;
  const label = formatText(text.showMoreGuidebooks, { count: more.length }, tag);
  place.append(moreButton(label, () => groups(more)));
}
