import { shelfSpines } from "@guidebook-kit/html";
import type { GalleryContext } from "./gallery-context.js";
import { galleryStyles } from "./gallery-styles.generated.js";

/** The order of the style sheets: what comes later wins. */
const ORDER = [
  "frame",
  "shelf",
  "search",
  "results",
  "cards",
  "unwritten",
  "forced-colors",
  "print",
] as const;

/**
 * Lists the dimensions that the page shows.
 *
 * @param context The gallery's context.
 * @returns Their numbers, each once.
 */
export function shownNumbers({ shelves }: GalleryContext): number[] {
  const numbers = shelves.flatMap(({ framework }) => framework.dimensions.map(({ number }) => number));
  return [...new Set(numbers)].sort((left, right) => left - right);
}

/** Colours by number, and heights by place: style attributes are not allowed on the page. */
function spineCss(context: GalleryContext): string {
  const colors = shownNumbers(context).map((number) => `.number-${number}{--spine:var(--d${number})}`);
  const [longest] = context.shelves
    .map(({ framework }) => framework.dimensions)
    .toSorted((left, right) => right.length - left.length);
  const heights = shelfSpines(longest ?? []).map(
    ({ height }, index) => `.rack li:nth-child(${index + 1}){--height:${height}}`,
  );
  return [...colors, ...heights].join("\n");
}

/**
 * Gives the gallery's styles; the theme's come before them.
 *
 * @param context The gallery's context.
 * @returns CSS without any text of the content.
 */
export function galleryCss(context: GalleryContext): string {
  return [spineCss(context), ...ORDER.map((name) => galleryStyles[`${name}.css`] ?? "")].join("\n");
}
