import { expect, test } from "vitest";
import { killTabs } from "./browser/kill-tabs.js";
import { useBrowser } from "./open-form.js";

/** Tabs that are open at the same time, each with a storage of its own. */
const TABS = 4;
const KILLS_PER_TAB = 50;

const open = useBrowser();

test("whatever was called saved is there after each of 200 kills", async () => {
  const seeds = Array.from({ length: TABS }, (_, index) => 7 + index);
  const killings = await Promise.all(seeds.map((seed) => killTabs(open, KILLS_PER_TAB, seed)));
  expect(killings.flatMap(({ lost }) => lost)).toEqual([]);
  const promised = killings.reduce((sum, each) => sum + each.promised, 0);
  expect(promised).toBeGreaterThanOrEqual((TABS * KILLS_PER_TAB) / 2);
});
