import { openChromium } from "../measure/open-chromium.mjs";

/** Gives every block that is to stay on one page names for its beginning and its end, and links to them at the end. */
function markInPage() {
  const kept = [...document.body.querySelectorAll("*")].filter(
    (element) =>
      element.checkVisibility() &&
      (element.matches("table") || getComputedStyle(element).breakInside.startsWith("avoid")),
  );
  const lastShown = ({ children }) => [...children].findLast((child) => child.getClientRects().length > 0);
  const nameOf = (element, name) => {
    element.id ||= name;
    return element.id;
  };
  const blocks = kept.map((element, index) => {
    let last = element;
    for (let child = last; child !== undefined; child = lastShown(last)) last = child;
    // The last line of a text can stand on another page than its first.
    if (last.textContent.trim() !== "") last = last.appendChild(document.createElement("span"));
    return {
      table: !getComputedStyle(element).breakInside.startsWith("avoid"),
      first: nameOf(element, `bench-first-${index}`),
      last: nameOf(last, `bench-last-${index}`),
    };
  });
  const list = document.createElement("p");
  list.style.cssText = "break-before: page; font-size: 1px; line-height: 1";
  for (const id of new Set(blocks.flatMap(({ first, last }) => [first, last]))) {
    const link = list.appendChild(document.createElement("a"));
    link.href = `#${encodeURIComponent(id)}`;
    link.textContent = "x ";
  }
  document.body.append(list);
  return { blocks, html: `<!doctype html>${document.documentElement.outerHTML}` };
}

/**
 * Marks the blocks of a page that its styles keep together, and its tables.
 *
 * @param html The page.
 * @returns The page with one more sheet, on which links lead to every block, and the ids of each block's beginning
 *   and end.
 */
export async function markBlocks(html) {
  const browser = await openChromium();
  try {
    const page = await browser.newPage({ offline: true });
    await page.emulateMedia({ media: "print" });
    await page.setContent(html, { waitUntil: "load" });
    return await page.evaluate(markInPage);
  } finally {
    await browser.close();
  }
}

/**
 * Counts which of the marked blocks a printed page has broken.
 *
 * @param blocks The blocks.
 * @param pages The number of the page on which each id stands.
 * @returns How many blocks that should stay together, and how many other tables, stand on more than one page.
 */
export function countBroken(blocks, pages) {
  const found = blocks.filter(({ first, last }) => pages.has(first) && pages.has(last));
  if (found.length < blocks.length * 0.99)
    throw new Error(`${blocks.length - found.length} blocks are nowhere`);
  const broken = found.filter(({ first, last }) => pages.get(first) !== pages.get(last));
  return {
    kept: broken.filter(({ table }) => !table).length,
    tables: broken.filter(({ table }) => table).length,
  };
}
