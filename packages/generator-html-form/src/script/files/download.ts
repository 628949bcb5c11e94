import { formatText } from "@guidebook-kit/locales";
import { element } from "../element.js";
import type { Autosave } from "../saving/autosave.js";
import type { Session } from "../session.js";

function handOver(json: string, file: string): void {
  const href = URL.createObjectURL(new Blob([json], { type: "application/json" }));
  element("a", { href, download: file }, []).click();
}

/** Starts the button that hands over the answers as a file. */
export function startDownload({ form, data, status }: Session, autosave: Autosave): void {
  form.querySelector("[data-download]")?.addEventListener("click", () => {
    handOver(`${JSON.stringify(autosave.handOver(), null, 2)}\n`, data.file);
    status.say(formatText(data.text.downloaded, { file: data.file }), "kept");
  });
}
