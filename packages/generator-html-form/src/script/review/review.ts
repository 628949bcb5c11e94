import type { FormScriptText } from "@guidebook-kit/locales";
import { onChange } from "../changes.js";
import { controlsIn } from "../controls.js";
import { element } from "../element.js";
import type { Session } from "../session.js";
import { answersOf } from "./review-answers.js";

function titleOf(part: Element): HTMLElement | null {
  return part.querySelector<HTMLElement>("[data-title], caption, label");
}

function reviewItem(part: Element, text: FormScriptText): HTMLElement | undefined {
  const title = titleOf(part);
  const answers = answersOf(part);
  const unchosen = part.querySelector<HTMLElement>("[data-when]")?.hidden === true;
  if (title === null || (unchosen && answers.length === 0)) return undefined;
  const words = title.textContent?.trim() ?? "";
  const link = element("a", { href: `#${title.id || controlsIn(part)[0]?.id}` }, [
    answers.length > 0 ? text.change : text.answer,
    element("span", { class: "visually-hidden" }, [` ${words}`]),
  ]);
  const shown = answers.length > 0 ? answers : [element("p", { class: "none" }, [text.notAnswered])];
  return element("div", {}, [
    element("dt", {}, [words]),
    element("dd", {}, shown),
    element("dd", {}, [link]),
  ]);
}

function reviewSection(heading: string, progress: string, items: readonly Node[]): HTMLElement[] {
  return [
    element("div", { class: "review-head" }, [element("h3", {}, [heading]), element("span", {}, [progress])]),
    element("dl", { class: "review-list" }, items),
  ];
}

function reviewLeaf(leaf: Element, text: FormScriptText): HTMLElement[] {
  const parts = [...leaf.querySelectorAll("[data-review]")].filter(
    (part) => part.parentElement?.closest("[data-review]") == null,
  );
  const items = parts.flatMap((part) => reviewItem(part, text) ?? []);
  if (items.length === 0) return [];
  const names = (leaf.getAttribute("aria-labelledby") ?? "").split(" ");
  const own = leaf.getAttribute("data-review-title");
  const heading = own ?? names.map((id) => document.getElementById(id)?.textContent ?? "").join(". ");
  const progress = leaf.querySelector("[data-progress]")?.textContent ?? "";
  return reviewSection(heading, progress, items);
}

/** What came with a file and has no control on the page. */
function reviewUnplaced({ data, unmatched }: Session): HTMLElement[] {
  if (unmatched.length === 0) return [];
  const items = unmatched.map(([name, value]) =>
    element("div", {}, [element("dt", {}, [name]), element("dd", {}, [element("p", {}, [value])])]),
  );
  return reviewSection(data.text.unplaced, "", items);
}

/** Starts the list of questions and answers on the last leaf. */
export function startReview(session: Session): void {
  const { form, data } = session;
  const list = form.querySelector("[data-review-list]");
  if (list === null) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    const leaves = [...form.querySelectorAll(".leaf")];
    list.replaceChildren(
      ...leaves.flatMap((leaf) => reviewLeaf(leaf, data.text)),
      ...reviewUnplaced(session),
    );
  };
  onChange(form, () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 200);
  });
  // Whatever is printed says what stands there now.
  addEventListener("beforeprint", show);
  show();
}
