/** The worksheet as one accessible, offline HTML file. */
export {};
