/** Turns model text into safe HTML: escaping, rich text, templates and theme. */
export {};
