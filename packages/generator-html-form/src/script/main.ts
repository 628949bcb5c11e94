import { startCheck } from "./check/check.js";
import { startClear } from "./files/clear.js";
import { startDownload } from "./files/download.js";
import { startOpenFile } from "./files/open-file.js";
import { startPrint } from "./files/print.js";
import { startGrowing } from "./growing.js";
import { readPageData } from "./page-data.js";
import { startPlaces } from "./places.js";
import { startPlanActions } from "./plan-actions.js";
import { startProgress } from "./progress.js";
import { startReview } from "./review/review.js";
import { startRows } from "./rows/row-buttons.js";
import { startAutosave } from "./saving/autosave.js";
import { startStatus } from "./saving/status.js";
import type { Session } from "./session.js";

const form = document.querySelector("form");
if (form !== null) {
  const data = readPageData();
  const { record, unmatched = [] } = data;
  const session: Session = { form, data, status: startStatus(), record, unmatched };
  document.documentElement.classList.add("scripted");
  for (const waiting of document.querySelectorAll<HTMLElement>("[data-scripted]")) waiting.hidden = false;
  startRows(form, data);
  startGrowing(form);
  startPlanActions(form, data);
  startProgress(form, data);
  startReview(session);
  const autosave = startAutosave(session);
  startDownload(session, autosave);
  startOpenFile(session, autosave);
  startPrint(form);
  startCheck(form, data);
  startClear(session, autosave);
  startPlaces();
}
