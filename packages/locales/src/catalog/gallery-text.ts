/** What only the gallery says, in one language. */
export interface GalleryText {
  readonly title: string;
}
