function mark(element: Element, current: boolean, value: string): void {
  if (current) element.setAttribute("aria-current", value);
  else element.removeAttribute("aria-current");
}

/** The last leaf that has come up to the upper third of the window. */
function currentLeaf(leaves: readonly Element[]): Element | undefined {
  const line = innerHeight / 3;
  return leaves.findLast((leaf) => leaf.getBoundingClientRect().top <= line) ?? leaves[0];
}

function targetOf(link: Element): Element | null {
  return document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
}

function startsBy(leaf: Element, target: Element | null): boolean {
  if (target === null) return false;
  return target === leaf || (target.compareDocumentPosition(leaf) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function markParts(leaf: Element): void {
  const links = [...document.querySelectorAll(".parts a")];
  const current = links.findLast((link) => startsBy(leaf, targetOf(link)));
  for (const link of links) mark(link, link === current, "true");
  for (const list of document.querySelectorAll(".questions")) {
    const summary = list.querySelector("summary");
    if (summary !== null) mark(summary, current !== undefined && list.contains(current), "true");
  }
}

/** Marks the step's tab, and lets the other tabs lead to the same key question. */
function markSteps(leaf: Element): void {
  const tabs = [...document.querySelectorAll<HTMLAnchorElement>("[data-leaves]")];
  const leavesOf = (tab: HTMLAnchorElement): string[] => (tab.dataset["leaves"] ?? "").split(" ");
  const at = tabs.map((tab) => leavesOf(tab).indexOf(`#${leaf.id}`));
  for (const [index, tab] of tabs.entries()) mark(tab, (at[index] ?? -1) >= 0, "step");
  const question = Math.max(...at);
  for (const tab of tabs) {
    const leaves = leavesOf(tab);
    const href = leaves.length > 1 && question >= 0 ? leaves[question] : undefined;
    if (href !== undefined) tab.setAttribute("href", href);
  }
}

/** Opens what is folded around the target of a link. */
function unfold(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === "" ? null : document.getElementById(id);
  const folded = target?.closest("details");
  if (target != null && folded != null && !folded.open) {
    folded.open = true;
    target.scrollIntoView();
  }
}

/** Starts marking where on the page the reader is. */
export function startPlaces(): void {
  const leaves = [...document.querySelectorAll(".leaf")];
  let waiting = false;
  const show = (): void => {
    waiting = false;
    const leaf = currentLeaf(leaves);
    if (leaf === undefined) return;
    markParts(leaf);
    markSteps(leaf);
  };
  const showSoon = (): void => {
    if (!waiting) requestAnimationFrame(show);
    waiting = true;
  };
  addEventListener("scroll", showSoon, { passive: true });
  addEventListener("resize", showSoon, { passive: true });
  addEventListener("hashchange", unfold);
  document.addEventListener("click", ({ target }) => {
    for (const list of document.querySelectorAll<HTMLDetailsElement>(".questions[open]")) {
      if (!(target instanceof Element) || target.closest("summary") === null) list.open = false;
    }
  });
  unfold();
  show();
}
