import { formatText } from "@guidebook-kit/locales";
import type { Autosave } from "../saving/autosave.js";
import type { Session } from "../session.js";

function handOver(json: string, file: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([json], { type: "application/json" }));
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Starts the button that hands over the answers as a file. */
export function startDownload({ form, data, status }: Session, autosave: Autosave): void {
  form.querySelector("[data-download]")?.addEventListener("click", () => {
    handOver(`${JSON.stringify(autosave.handOver(), null, 2)}\n`, data.file);
    status.say(formatText(data.text.downloaded, { file: data.file }), "kept");
  });
}
