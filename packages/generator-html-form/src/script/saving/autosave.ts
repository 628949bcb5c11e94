import { formatText, type Text } from "@guidebook-kit/locales";
import type { Response } from "@guidebook-kit/worksheet";
import { tellKeptAside } from "../answers/kept-aside.js";
import { readAnswers, stampRecord } from "../answers/read-answers.js";
import { readRecord } from "../answers/read-record.js";
import { clearAnswers, showAnswers } from "../answers/show-answers.js";
import type { Session } from "../session.js";
import { openStorage } from "./storage.js";

/** How long nobody types before what stands there is stored, in milliseconds. */
const PAUSE = 400;

/** Keeps the answers on this device. */
export interface Autosave {
  /** Stores at once what is not stored yet. */
  readonly save: () => void;
  /** Empties the form and forgets what was stored. */
  readonly clear: () => void;
  /** Gives the answers to be handed over as a file; closing the page loses nothing after that. */
  readonly handOver: () => Response;
}

interface Saving {
  readonly session: Session;
  readonly storage: ReturnType<typeof openStorage>;
  /** What this page stored or read last. Any other text there is another page's. */
  known: string | null;
  /** Whether something on the page is not stored. */
  changed: boolean;
  /** Whether something on the page is neither stored nor handed over. */
  atRisk: boolean;
}

function timeOf({ session }: Saving, dateStyle?: "long"): string {
  const { data, record } = session;
  const style = dateStyle === undefined ? {} : { dateStyle };
  return new Date(record?.savedAt ?? "").toLocaleString(data.tag, { ...style, timeStyle: "short" });
}

function save(saving: Saving): void {
  const { session, storage } = saving;
  const { text } = session.data;
  if (!saving.changed) return;
  if (storage.read() !== saving.known) {
    session.status.say(text.otherTabHolds, "lost");
    return;
  }
  const before = session.record;
  stampRecord(session);
  const record = JSON.stringify(readAnswers(session));
  if (!storage.write(record)) {
    session.record = before;
    session.status.say(text.notSaved, "lost");
    return;
  }
  saving.known = record;
  saving.changed = false;
  saving.atRisk = false;
  session.status.say(formatText(text.saved, { time: timeOf(saving) }), "kept");
}

/** Shows what is stored, if this page holds nothing that would be lost by that. */
function adopt(saving: Saving, sentence: Text): void {
  const { session, storage } = saving;
  const stored = storage.read();
  if (saving.changed || stored === saving.known) return;
  const saved = stored === null ? undefined : readRecord(stored, session.data.format);
  // What is no record of ours is left alone, and never written over.
  if (stored !== null && saved === undefined) return;
  saving.known = stored;
  if (saved === undefined) {
    clearAnswers(session);
    session.status.say(session.data.text.cleared);
    return;
  }
  const same = showAnswers(session, saved);
  const words = same ? sentence : session.data.text.resumedOther;
  const said = formatText(words, { time: timeOf(saving, "long") });
  session.status.say(tellKeptAside(session, said), "kept");
}

function clear(saving: Saving): void {
  const { session, storage } = saving;
  clearAnswers(session);
  const gone = storage.remove();
  saving.known = storage.read();
  saving.changed = false;
  saving.atRisk = false;
  if (gone) session.status.say(session.data.text.cleared);
  else session.status.say(session.data.text.noStorage, "lost");
}

function handOver(saving: Saving): Response {
  const { session } = saving;
  save(saving);
  // What could not be stored is a revision all the same.
  if (saving.changed || session.record === undefined) stampRecord(session);
  saving.atRisk = false;
  return readAnswers(session);
}

function watchPage(saving: Saving): void {
  const { session, storage } = saving;
  const { otherTab } = session.data.text;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  session.form.addEventListener("input", () => {
    saving.changed = true;
    saving.atRisk = true;
    session.status.wait();
    clearTimeout(waiting);
    waiting = setTimeout(() => save(saving), PAUSE);
  });
  // A page that is hidden may never run again.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") save(saving);
    else adopt(saving, otherTab);
  });
  addEventListener("pageshow", () => adopt(saving, otherTab));
  addEventListener("storage", (event) => {
    if (storage.concerns(event)) adopt(saving, otherTab);
  });
  session.form.addEventListener("submit", () => {
    saving.atRisk = false;
  });
  addEventListener("beforeunload", (event) => {
    save(saving);
    if (saving.atRisk) event.preventDefault();
  });
}

/** Starts keeping the answers on this device, and shows those that are there. */
export function startAutosave(session: Session): Autosave {
  const storage = openStorage(session.data.place);
  const saving: Saving = { session, storage, known: null, changed: false, atRisk: false };
  const { text } = session.data;
  if (storage.works()) session.status.say(text.savesHere);
  else session.status.say(text.noStorage, "lost");
  // The stored record is the one source: a browser that fills in by itself would be another.
  session.form.autocomplete = "off";
  adopt(saving, text.resumed);
  watchPage(saving);
  return {
    save: () => save(saving),
    clear: () => clear(saving),
    handOver: () => handOver(saving),
  };
}
