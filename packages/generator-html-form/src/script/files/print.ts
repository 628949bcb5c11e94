/** Starts the buttons that print: the record of the meeting, or the whole worksheet. */
export function startPrint(form: HTMLFormElement): void {
  const { classList } = document.documentElement;
  for (const button of form.querySelectorAll<HTMLElement>("[data-print]")) {
    button.addEventListener("click", () => {
      classList.toggle("record", button.dataset["print"] === "record");
      print();
    });
  }
  addEventListener("afterprint", () => classList.remove("record"));
}
