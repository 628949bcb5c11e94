import { readPageData } from "./page-data.js";
import { startSearch } from "./search.js";

// Without this script everything lies open, so that a browser's own search finds it.
for (const details of document.querySelectorAll<HTMLDetailsElement>("[data-folds]")) details.open = false;
startSearch(readPageData());
