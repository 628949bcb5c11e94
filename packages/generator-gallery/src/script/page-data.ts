import type { PageData } from "../page-data.js";

/** Reads what the page tells its script. */
export function readPageData(): PageData {
  return JSON.parse(document.getElementById("page.data")?.textContent ?? "{}") as PageData;
}
