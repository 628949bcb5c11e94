import type { PreviewState } from "../preview-page.js";
import { GALLERY_PATH } from "../views.js";
import { dressPage } from "./dress-page.js";
import { listen } from "./listen.js";
import { addressOf, shownIn } from "./page-frame.js";
import { reloadFrame } from "./reload-frame.js";
import { showProblems } from "./show-problems.js";

function find<Found extends HTMLElement>(id: string): Found {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The shell has no ${id}.`);
  return found as Found;
}

const frame = find<HTMLIFrameElement>("page");
const chooser = find<HTMLSelectElement>("guidebook");
const status = find("status");
const leftOut = find("left-out");

let digests = new Map<string, string>();
let staleFolders = new Set<string>();
let allStale = false;
let shown = "";

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** Says whether the page that is shown is of the text as it is now. */
function sayState(path: string): void {
  const isStale = allStale || staleFolders.has(folderOf(path));
  status.className = isStale ? "stale" : "";
  const words = status.dataset[isStale ? "stale" : "fresh"] ?? "";
  status.textContent = digests.has(path) ? words : "";
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
  leftOut.hidden = path !== GALLERY_PATH || !digests.has(path);
  sayState(path);
}

/** Shows the page that the address names, else the gallery. */
function show(): void {
  const wanted = decodeURIComponent(location.hash.slice(1));
  const path = digests.has(wanted) ? wanted : GALLERY_PATH;
  markPlace(path);
  frame.hidden = !digests.has(path);
  if (frame.hidden) return;
  shown = digests.get(path) ?? "";
  const address = addressOf(path);
  if (shownIn(frame).address !== address) frame.contentWindow?.location.replace(address);
}

function listGuidebooks({ guidebooks }: PreviewState): void {
  const chosen = chooser.value;
  const options = guidebooks.map(
    ({ folder, title, language }) => new Option(`${title} (${language})`, folder),
  );
  chooser.replaceChildren(...options);
  if (guidebooks.some(({ folder }) => folder === chosen)) chooser.value = chosen;
  find("chooser").hidden = guidebooks.length === 0;
}

function update(state: PreviewState): void {
  digests = new Map(state.pages.map(({ path, digest }) => [path, digest]));
  staleFolders = new Set(state.guidebooks.filter(({ isStale }) => isStale).map(({ folder }) => folder));
  allStale = state.isStale;
  listGuidebooks(state);
  showProblems(find("problems"), find("said"), state.problems);
  const { path } = shownIn(frame);
  if (frame.hidden || !digests.has(path)) {
    show();
    return;
  }
  markPlace(path);
  if (digests.get(path) !== shown) reloadFrame(frame);
  shown = digests.get(path) ?? "";
}

frame.addEventListener("load", () => {
  const { path, address } = shownIn(frame);
  if (!digests.has(path)) return;
  if (address !== addressOf(path)) {
    // A link leads to the data itself.
    frame.contentWindow?.location.replace(addressOf(path));
    return;
  }
  shown = digests.get(path) ?? "";
  if (location.hash !== `#${path}`) history.replaceState(null, "", `#${path}`);
  markPlace(path);
  dressPage(frame, path);
});

chooser.addEventListener("change", () => {
  const { path } = shownIn(frame);
  const same = `${chooser.value}${path.slice(folderOf(path).length)}`;
  location.hash = digests.has(same) ? same : `${chooser.value}form.html`;
});

addEventListener("hashchange", show);

listen({
  heard: update,
  lost: () => {
    status.className = "stopped";
    status.textContent = status.dataset["stopped"] ?? "";
  },
});
