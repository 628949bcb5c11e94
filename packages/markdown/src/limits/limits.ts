/** The largest file that is read, in UTF-16 code units. */
export const MOST_CHARACTERS = 512 * 1024;
/** The largest front matter that is read. */
export const MOST_FRONT_MATTER = 16 * 1024;
/** How deeply values of the front matter may nest. */
export const MOST_FRONT_MATTER_LEVELS = 20;
/** How many headings a file may have. */
export const MOST_HEADINGS = 2000;
/** How deeply lists and boxes may nest. */
export const MOST_LEVELS = 32;
/** The longest paragraph: readers of Markdown take a long time over longer ones. */
export const MOST_PARAGRAPH = 10 * 1024;
/** The most marks in a paragraph: with unpaired ones the time grows with their square. */
export const MOST_MARKS = 400;
