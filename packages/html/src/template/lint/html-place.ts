/** Where in HTML a template is at some point of its text. */
export interface HtmlPlace {
  readonly state: "text" | "comment" | "code" | "element-name" | "tag" | "before-value" | "value";
  /** Name of the element whose tag or code it is, in lower case; empty in text. */
  readonly element: string;
  /** Name of the attribute, in lower case; empty outside. */
  readonly attribute: string;
  /** The quote that ends the value; empty for a value without. */
  readonly quote: string;
  /** Whether nothing stands in the value yet. */
  readonly empty: boolean;
}

/** The beginning of every template: a partial that stands elsewhere than in text is not followed. */
export const HTML_START: HtmlPlace = { state: "text", element: "", attribute: "", quote: "", empty: true };

/** Takes one character. */
type Step = (place: HtmlPlace, text: string, index: number) => HtmlPlace;

const CODE: readonly string[] = ["script", "style"];
const isSpace = (character: string): boolean => /\s/.test(character);

function endTag({ element }: HtmlPlace): HtmlPlace {
  return CODE.includes(element) ? { ...HTML_START, state: "code", element } : HTML_START;
}

const STEPS: Readonly<Record<HtmlPlace["state"], Step>> = {
  text: (place, text, index) => {
    if (text.startsWith("<!--", index)) return { ...place, state: "comment" };
    // At the end of the text an output follows: `<{{name}}>`.
    return /^<(?:[/a-z]|$)/i.test(text.slice(index, index + 2))
      ? { ...HTML_START, state: "element-name" }
      : place;
  },
  comment: (place, text, index) => (text.slice(0, index + 1).endsWith("-->") ? HTML_START : place),
  code: (place, text, index) =>
    text.slice(index).toLowerCase().startsWith(`</${place.element}`)
      ? { ...HTML_START, state: "element-name" }
      : place,
  "element-name": (place, text, index) => {
    const character = text.charAt(index);
    if (character === ">") return endTag(place);
    if (isSpace(character)) return { ...place, state: "tag" };
    return { ...place, element: place.element + character.toLowerCase() };
  },
  tag: (place, text, index) => {
    const character = text.charAt(index);
    if (character === ">") return endTag(place);
    if (character === "=") return { ...place, state: "before-value" };
    if (isSpace(character)) return /^\s*=/.test(text.slice(index)) ? place : { ...place, attribute: "" };
    return { ...place, attribute: place.attribute + character.toLowerCase() };
  },
  "before-value": (place, text, index) => {
    const character = text.charAt(index);
    if (character === ">") return endTag(place);
    if (isSpace(character)) return place;
    const quote = character === '"' || character === "'" ? character : "";
    return { ...place, state: "value", quote, empty: quote !== "" };
  },
  value: (place, text, index) => {
    const character = text.charAt(index);
    if (place.quote === "" && character === ">") return endTag(place);
    const ends = place.quote === "" ? isSpace(character) : character === place.quote;
    return ends ? { ...place, state: "tag", attribute: "" } : { ...place, empty: false };
  },
};

/**
 * Reads on through HTML.
 *
 * @param place Where the text begins.
 * @param text What the template says itself.
 * @returns Where it ends.
 */
export function readHtml(place: HtmlPlace, text: string): HtmlPlace {
  let current = place;
  for (let index = 0; index < text.length; index += 1) current = STEPS[current.state](current, text, index);
  return current;
}

/**
 * Reads on through something that a template prints.
 *
 * @param place Where it is printed.
 * @returns Where the text behind it begins.
 */
export function readOutput(place: HtmlPlace): HtmlPlace {
  if (place.state === "before-value") return { ...place, state: "value", quote: "", empty: false };
  return place.state === "value" ? { ...place, empty: false } : place;
}
