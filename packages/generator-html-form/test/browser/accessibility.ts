import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { arabicWords, hostileWords, plainWords } from "@guidebook-kit/generator/testing";
import { listControls } from "@guidebook-kit/worksheet";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { OpenForm } from "../open-form.js";
import { sampleForm } from "../sample-form.js";
import { fillEverything } from "./fill-form.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const WIDTHS = [320, 390, 768, 1280];
const SCHEMES = ["light", "dark", "forced"] as const;

/** What axe finds against WCAG 2.2 A and AA, as `rule: selector`. */
export async function findViolations(page: Page): Promise<string[]> {
  // The bar stays in sight: scrolled, it covers a part of something, whose target axe then finds too small.
  await page.evaluate(() => scrollTo(0, 0));
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const results = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ["violations"] })`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
}

async function violationsInEveryLook(page: Page): Promise<{ states: number; found: string[] }> {
  const found: string[] = [];
  let states = 0;
  for (const scheme of SCHEMES) {
    await page.emulateMedia({
      colorScheme: scheme === "dark" ? "dark" : "light",
      forcedColors: scheme === "forced" ? "active" : "none",
    });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      found.push(...(await findViolations(page)).map((violation) => `${scheme} ${width}: ${violation}`));
      states += 1;
    }
  }
  return { states, found };
}

/** Name and role of everything that people can operate, from the browser's accessibility tree. */
async function operableNames(page: Page): Promise<{ role: string; name: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes
    .filter((node) => node.ignored !== true)
    .map((node) => ({ role: String(node.role?.value ?? ""), name: String(node.name?.value ?? "") }))
    .filter(({ role }) => ["textbox", "checkbox", "combobox"].includes(role));
}

/** Tests what assistive technology meets. */
export function describeAccessibility(open: OpenForm): void {
  describe("accessibility", () => {
    test("axe finds nothing in every colour scheme and at every width", async () => {
      const { html, worksheet } = sampleForm();
      const { page } = await open(html);
      const empty = await findViolations(page);
      await fillEverything(page, worksheet);
      const filled = await violationsInEveryLook(page);
      expect([...empty, ...filled.found]).toEqual([]);
      expect(filled.states).toBe(12);
    }, 180_000);

    test("axe finds a fault that was planted", async () => {
      const { page } = await open(sampleForm({ ...plainWords, locale: "en" }).html);
      await page
        .locator("textarea")
        .first()
        .evaluate((area) => {
          area.removeAttribute("aria-labelledby");
          for (const label of area.closest(".field")?.querySelectorAll("label") ?? []) label.remove();
        });
      expect((await findViolations(page)).join()).toMatch(/^label: /);
    });

    test.each([
      ["plain", plainWords],
      ["hostile", hostileWords],
      ["Arabic", arabicWords],
    ])("every control of the %s sample has a name of its own", async (_name, words) => {
      const { html, worksheet } = sampleForm(words);
      const { page } = await open(html, { javaScriptEnabled: false });
      const named = await operableNames(page);
      const visible = listControls(worksheet).filter((control) => control.kind !== "hidden");
      expect(named.length).toBe(visible.length);
      const names = named.map(({ name }) => name);
      expect(names.filter((name) => name.trim() === "")).toEqual([]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    });

    test("no id stands twice, and every id that something refers to is there", async () => {
      const { page } = await open(sampleForm().html);
      const problems = await page.evaluate(() => {
        const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
        const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
        const referring = ["aria-labelledby", "aria-describedby", "for", "list"].flatMap((attribute) =>
          [...document.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
            (element.getAttribute(attribute) ?? "").split(" "),
          ),
        );
        const links = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
          (link.getAttribute("href") ?? "").slice(1),
        );
        return { twice, lost: [...referring, ...links].filter((id) => !ids.includes(id)) };
      });
      expect(problems).toEqual({ twice: [], lost: [] });
    });
  });
}
