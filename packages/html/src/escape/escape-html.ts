const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Escapes text for an HTML element or a quoted attribute.
 *
 * @param text Any text.
 * @returns The text with `&`, `<`, `>`, both quotes as entities; NUL, which no parser keeps, as U+FFFD, and CR,
 *   which every parser would turn into a line feed, as an entity.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replaceAll("\u0000", "\uFFFD")
    .replaceAll("\r", "&#13;");
}
