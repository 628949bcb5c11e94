import type { Page } from "playwright-core";
import { type OpenedForm, type OpenForm, openAgain } from "../open-form.js";
import { sampleForm } from "../sample-form.js";

/** What became of answers in tabs that were killed. */
export interface Killings {
  /** Kills at whose time the status called everything on the page saved. */
  promised: number;
  /** Kills after which the page showed something else than what was called saved: what it held, and what it holds. */
  readonly lost: { readonly saved: string; readonly shown: string }[];
}

/** A random whole number below `most`. */
type Random = (most: number) => number;

function seededRandom(start: number): Random {
  let seed = start;
  return (most) => (seed = (seed * 48_271) % 2_147_483_647) % most;
}

const WRITABLE = "form :is(textarea, input[type=text])";

/** Every answer on the page, in one text, and whether the status calls it saved. */
const seen = (page: Page) =>
  page.evaluate((writable) => {
    const controls = [...document.querySelectorAll<HTMLInputElement>(writable)];
    const filled = controls.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]);
    const kept = document.querySelector("[data-status]")?.className === "status kept";
    return { kept, text: JSON.stringify(filled) };
  }, WRITABLE);

/** Types a few characters, two letters of which are one character, at an uneven pace. */
async function typeSomething(page: Page, random: Random): Promise<void> {
  const writable = await page.locator(WRITABLE).filter({ visible: true }).all();
  await writable[random(writable.length)]?.focus();
  for (let key = 0; key <= random(6); key += 1) {
    await page.keyboard.insertText(String.fromCodePoint(97 + random(26), 0x1f600 + random(60)));
    await page.waitForTimeout(random(3) * 120);
  }
}

async function killTab({ page }: OpenedForm): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const dead = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => undefined);
  await dead;
}

/**
 * Types into a tab and kills it, opens the form again, and so on. Before every other kill it waits for the status to
 * call the answers saved.
 *
 * @param open Opens a form.
 * @param kills How many tabs to kill.
 * @param seed Decides what is typed where, and how fast.
 */
export async function killTabs(open: OpenForm, kills: number, seed: number): Promise<Killings> {
  const random = seededRandom(seed);
  const killings: Killings = { promised: 0, lost: [] };
  let tab = await open(sampleForm().html);
  for (let kill = 0; kill < kills; kill += 1) {
    await typeSomething(tab.page, random);
    if (kill % 2 === 0) await tab.page.waitForSelector("[data-status].kept");
    const before = await seen(tab.page);
    await killTab(tab);
    const next = await openAgain(tab);
    await tab.page.close();
    tab = next;
    if (!before.kept) continue;
    killings.promised += 1;
    const { text: shown } = await seen(tab.page);
    if (shown !== before.text) killings.lost.push({ saved: before.text, shown });
  }
  return killings;
}
