import { startDownload } from "./download.js";
import { startGrowing } from "./growing.js";
import { readPageData } from "./page-data.js";
import { startPlaces } from "./places.js";
import { startPlanActions } from "./plan-actions.js";
import { startProgress } from "./progress.js";
import { startReview } from "./review.js";
import { startRows } from "./rows.js";
import { startStatus } from "./status.js";

const form = document.querySelector("form");
if (form !== null) {
  const data = readPageData();
  document.documentElement.classList.add("scripted");
  const status = startStatus(form, data.text);
  startRows(form);
  startGrowing(form);
  startPlanActions(form, data);
  startProgress(form, data);
  startReview(form, data.text);
  startDownload(form, data, status);
  startPlaces();
}
