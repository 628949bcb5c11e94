function copyText(area: HTMLTextAreaElement): void {
  const frame = area.parentElement;
  if (frame !== null) frame.dataset["text"] = area.value;
}

/** Keeps a copy of every text beside its text area, from which it prints whole. */
export function startGrowing(form: HTMLFormElement): void {
  for (const area of form.querySelectorAll("textarea")) copyText(area);
  form.addEventListener("input", (event) => {
    if (event.target instanceof HTMLTextAreaElement) copyText(event.target);
  });
}
