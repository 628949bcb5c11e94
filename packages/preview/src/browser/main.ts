import { PREVIEW_ADDRESSES } from "../addresses.js";
import type { PreviewState } from "../preview-page.js";
import { GALLERY_PATH } from "../views.js";
import { reloadFrame } from "./reload-frame.js";

function find<Found extends HTMLElement>(id: string): Found {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The shell has no ${id}.`);
  return found as Found;
}

const frame = find<HTMLIFrameElement>("page");
const chooser = find<HTMLSelectElement>("guidebook");
const problems = find("problems");
const status = find("status");

let digests = new Map<string, string>();
let shown = "";

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** What the frame shows; links in a page lead it elsewhere. */
function pathInFrame(): string {
  return frame.contentWindow?.location.pathname ?? "";
}

/** Marks which guidebook and which view is shown. */
function markPlace(path: string): void {
  const folder = [...chooser.options].find(({ value }) => value === folderOf(path))?.value;
  if (folder !== undefined) chooser.value = folder;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("nav a")) {
    const target = link.dataset["path"] ?? `${chooser.value}${link.dataset["file"]}`;
    link.href = `#${target}`;
    link.hidden = !digests.has(target);
    if (target === path) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

/** Shows the page that the address names, else the gallery. */
function show(): void {
  const wanted = decodeURIComponent(location.hash.slice(1));
  const path = digests.has(wanted) ? wanted : GALLERY_PATH;
  markPlace(path);
  if (!digests.has(path)) {
    frame.hidden = true;
    return;
  }
  frame.hidden = false;
  shown = digests.get(path) ?? "";
  if (pathInFrame() !== path) frame.contentWindow?.location.replace(path);
}

function listGuidebooks({ guidebooks }: PreviewState): void {
  const chosen = chooser.value;
  const options = guidebooks.map(
    ({ folder, title, language }) => new Option(`${title} (${language})`, folder),
  );
  chooser.replaceChildren(...options);
  if (guidebooks.some(({ folder }) => folder === chosen)) chooser.value = chosen;
}

function update(state: PreviewState): void {
  digests = new Map(state.pages.map(({ path, digest }) => [path, digest]));
  listGuidebooks(state);
  problems.innerHTML = state.problems;
  problems.hidden = state.problems === "";
  status.classList.remove("stopped");
  status.textContent = state.problems === "" ? (status.dataset["fresh"] ?? "") : "";
  const path = pathInFrame();
  if (frame.hidden || !digests.has(path)) show();
  else {
    markPlace(path);
    if (digests.get(path) !== shown) reloadFrame(frame);
    shown = digests.get(path) ?? "";
  }
}

frame.addEventListener("load", () => {
  const path = pathInFrame();
  if (!digests.has(path)) return;
  shown = digests.get(path) ?? "";
  if (location.hash !== `#${path}`) history.replaceState(null, "", `#${path}`);
  markPlace(path);
});

chooser.addEventListener("change", () => {
  const file = pathInFrame().slice(folderOf(pathInFrame()).length);
  const same = `${chooser.value}${file}`;
  location.hash = digests.has(same) ? same : `${chooser.value}form.html`;
});

addEventListener("hashchange", show);

const events = new EventSource(PREVIEW_ADDRESSES.events);
events.addEventListener("message", ({ data }) => update(JSON.parse(String(data)) as PreviewState));
events.addEventListener("error", () => {
  status.classList.add("stopped");
  status.textContent = status.dataset["stopped"] ?? "";
});
