/** The page from which people reach everything. */
export {};
