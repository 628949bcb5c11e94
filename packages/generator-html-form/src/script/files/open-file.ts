import { formatText } from "@guidebook-kit/locales";
import { tellKeptAside } from "../answers/kept-aside.js";
import { readRecord } from "../answers/read-record.js";
import { showAnswers } from "../answers/show-answers.js";
import { tellChanged } from "../changes.js";
import { hasAnswer } from "../controls.js";
import type { Autosave } from "../saving/autosave.js";
import type { Session } from "../session.js";

/** Reads a file as text; undefined when it is not UTF-8 or cannot be read. */
async function readText(file: File): Promise<string | undefined> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** Shows the answers in a file; gives the sentence that says what came of it, or nothing when people said no. */
async function openFile(session: Session, autosave: Autosave, file: File): Promise<string> {
  const { data, form } = session;
  const { text } = data;
  const content = await readText(file);
  const saved = content === undefined ? undefined : readRecord(content, data.format);
  if (saved === undefined) return formatText(text.notOpened, { file: file.name });
  if (hasAnswer(form) && !confirm(text.openConfirm)) return "";
  const same = showAnswers(session, saved);
  tellChanged(form);
  autosave.save();
  return tellKeptAside(session, formatText(same ? text.opened : text.openedOther, { file: file.name }));
}

/** Starts the button that shows answers from a file. */
export function startOpenFile(session: Session, autosave: Autosave): void {
  const { form } = session;
  const input = form.querySelector<HTMLInputElement>("input[type=file]");
  const message = form.querySelector("[data-message]");
  form.querySelector("[data-open-file]")?.addEventListener("click", () => input?.click());
  input?.addEventListener("change", async () => {
    const file = input.files?.[0];
    if (file === undefined || message === null) return;
    message.textContent = "";
    message.textContent = await openFile(session, autosave, file);
    // Choosing the same file again is a change again.
    input.value = "";
  });
}
