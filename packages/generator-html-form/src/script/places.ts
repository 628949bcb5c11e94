function mark(element: Element, current: boolean, value: string): void {
  if (current) element.setAttribute("aria-current", value);
  else element.removeAttribute("aria-current");
}

/** The last leaf that has come up to the upper third of the window. */
function currentLeaf(leaves: readonly Element[]): Element | undefined {
  const line = innerHeight / 3;
  return leaves.findLast((leaf) => leaf.getBoundingClientRect().top <= line) ?? leaves[0];
}

/** Marks the part that the leaf belongs to: the last one that begins at it or before it. */
function markParts(leaves: readonly Element[], leaf: Element): void {
  const links = [...document.querySelectorAll(".parts a")];
  const begun = leaves.slice(0, leaves.indexOf(leaf) + 1).map(({ id }) => `#${id}`);
  const current = links.findLast((link) => begun.includes(link.getAttribute("href") ?? ""));
  for (const link of links) mark(link, link === current, "true");
  const list = document.querySelector(".questions");
  if (list?.firstElementChild != null) mark(list.firstElementChild, list.contains(current ?? null), "true");
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
  const target = document.getElementById(location.hash.slice(1));
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
    markParts(leaves, leaf);
    markSteps(leaf);
  };
  const showSoon = (): void => {
    if (!waiting) requestAnimationFrame(show);
    waiting = true;
  };
  addEventListener("scroll", showSoon, { passive: true });
  addEventListener("hashchange", unfold);
  document.addEventListener("click", ({ target }) => {
    const list = document.querySelector<HTMLDetailsElement>(".questions");
    if (list !== null && !(target instanceof Element && target.closest("summary"))) list.open = false;
  });
  unfold();
  show();
}
