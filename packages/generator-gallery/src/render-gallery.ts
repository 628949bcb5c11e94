import type { ContentInput } from "@guidebook-kit/generator";
import {
  accentOf,
  createTemplateEnvironment,
  renderPage,
  screenThemeCss,
  shelfMark,
} from "@guidebook-kit/html";
import { galleryContext } from "./gallery-context.js";
import { galleryCss, shownNumbers } from "./gallery-css.js";
import { galleryScript } from "./gallery-script.generated.js";
import type { GalleryOptions } from "./options.js";
import { type PageData, pageData } from "./page-data.js";
import { galleryTemplates } from "./templates.generated.js";
import { type PageView, pageNumber, pageView } from "./view/page-view.js";

/** Every character that the page says, or its search may say. */
function lettersOf(body: string, data: PageData): string {
  const letters = new Set(body);
  for (const { searchText } of data.editions) for (const letter of searchText) letters.add(letter);
  return [...letters].join("");
}

const hasPicture = ({ one, several }: PageView): boolean =>
  [...(one === null ? [] : [one]), ...several].some(({ cards }) =>
    cards.some(({ first }) => first.picture !== null),
  );

/**
 * Renders the gallery.
 *
 * @param input A generator's input.
 * @param options The generator's options.
 * @returns A whole HTML document; it links to files of the input only.
 */
export function renderGallery(input: ContentInput, options: GalleryOptions): string {
  const context = galleryContext(input, options);
  const { locale, shelves } = context;
  const view = pageView(context);
  const environment = createTemplateEnvironment({
    templates: galleryTemplates,
    overrides: options.templates,
    locale,
  });
  const body = environment.render("page", view);
  const data = pageData(context);
  const dimension = pageNumber(context);
  const shelf = shownNumbers(context);
  const theme = screenThemeCss({ dimension, shelf, text: lettersOf(body, data) });
  return renderPage({
    lang: locale.tag,
    direction: locale.direction,
    title: view.brand,
    style: `${theme}\n${galleryCss(context)}`,
    body,
    data,
    script: galleryScript,
    pictures: hasPicture(view),
    icon: shelfMark(shelves[0]?.framework.dimensions ?? [], dimension, accentOf(dimension).light),
  });
}
