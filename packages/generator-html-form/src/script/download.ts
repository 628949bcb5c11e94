import { decodeResponse } from "@guidebook-kit/worksheet/browser";
import type { PageData } from "../page-data.js";
import { readPairs } from "./answers/read-pairs.js";
import type { Status } from "./status.js";

function handOver(json: string, file: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([json], { type: "application/json" }));
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Starts the buttons that print the page and hand over the answers as a file. */
export function startDownload(form: HTMLFormElement, data: PageData, status: Status): void {
  for (const button of form.querySelectorAll<HTMLButtonElement>("[data-print], [data-download]")) {
    button.hidden = false;
  }
  form.querySelector("[data-print]")?.addEventListener("click", () => print());
  form.querySelector("[data-download]")?.addEventListener("click", () => {
    const response = decodeResponse(data.fields, readPairs(form));
    handOver(`${JSON.stringify(response, null, 2)}\n`, data.file);
    status.setDownloaded(data.file);
  });
}
