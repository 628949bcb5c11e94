const title = document.title;

/**
 * Shows what is wrong, also in the name of the tab; whoever has folded it away keeps it so. What stays the same is left alone, and with it what
 * somebody has selected there.
 *
 * @param place Where it is shown.
 * @param said Where it is said in brief, for whoever does not see it.
 * @param html What is wrong, as HTML of `renderProblems`; empty when nothing is.
 */
export function showProblems(place: HTMLElement, said: HTMLElement, html: string): void {
  place.hidden = html === "";
  if (place.dataset["shown"] === html) return;
  const isFolded = place.querySelector("details")?.open === false;
  place.dataset["shown"] = html;
  place.innerHTML = html;
  const details = place.querySelector("details");
  if (details !== null) details.open = !isFolded;
  const brief = place.querySelector("h2")?.textContent ?? "";
  said.textContent = brief;
  document.title = brief === "" ? title : `${brief} · ${title}`;
}
