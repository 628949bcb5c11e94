/** Turns paged HTML into tagged PDF. */
export {};
