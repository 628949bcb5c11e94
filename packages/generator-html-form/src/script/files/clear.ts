import { hasAnswer } from "../controls.js";
import type { Autosave } from "../saving/autosave.js";
import type { Session } from "../session.js";

/** Starts the button that clears the answers, for devices that several people use. */
export function startClear(session: Session, autosave: Autosave): void {
  const { form, data } = session;
  form.querySelector("[data-clear]")?.addEventListener("click", () => {
    const empty = !hasAnswer(form) && session.unmatched.length === 0;
    if (empty || confirm(data.text.clearConfirm)) autosave.clear();
  });
}
