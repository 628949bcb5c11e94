import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  accentOf,
  buildContentSecurityPolicy,
  fontFaceCss,
  printThemeCss,
  proseIndex,
  renderPage,
  scopeGlyph,
  screenThemeCss,
  shelfMark,
  shelfSpines,
} from "../src/index.js";
import { prose, sampleResolved, words } from "./sample-resolved.js";

const sha256 = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("buildContentSecurityPolicy", () => {
  test("names the hashes of exactly what the page holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (style) => {
        expect(buildContentSecurityPolicy({ styles: [style], scripts: [] })).toContain(
          `style-src ${sha256(style)};`,
        );
      }),
    );
  });
  test("lets nothing in, and posts go only to the form's action", () => {
    const policy = buildContentSecurityPolicy({ styles: [], scripts: [] });
    expect(policy).toMatch(/^default-src 'none'; style-src 'none'; script-src 'none';/);
    expect(policy).toContain("form-action 'none'");
    expect(policy).toContain("; img-src data:;");
    expect(buildContentSecurityPolicy({ styles: [], scripts: [], pictures: true })).toContain(
      "; img-src 'self' data:;",
    );
    const posting = buildContentSecurityPolicy({
      styles: [],
      scripts: [],
      formAction: "https://a.example/b?c;d",
    });
    expect(posting).toContain("form-action https://a.example");
    expect(posting).not.toContain("c;d");
  });
});

describe("renderPage", () => {
  const page = renderPage({
    lang: "en",
    direction: "ltr",
    title: "</title><script>",
    style: "p{}",
    body: "<p>x</p>",
    data: { text: "</script>" },
    script: "1",
  });
  test("holds its texts as texts, and its own hashes", () => {
    expect(page).toContain("<title>&lt;/title&gt;&lt;script&gt;</title>");
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).toContain(sha256("p{}").replaceAll("'", "&#39;"));
    expect(page).toContain(sha256("1").replaceAll("'", "&#39;"));
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<style>"));
    expect(page.endsWith("\n")).toBe(true);
  });
});

describe("theme", () => {
  test("gives every dimension a colour, and begins again beyond the tenth", () => {
    expect(new Set(Array.from({ length: 10 }, (_, index) => accentOf(index + 1).light)).size).toBe(10);
    expect(accentOf(11)).toEqual(accentOf(1));
    expect(accentOf(999)).toEqual(accentOf(9));
  });
  test("puts the accent of the dimension into both schemes", () => {
    const css = screenThemeCss({ dimension: 10, shelf: [1], text: "a" });
    expect(css).toContain("--acc:#0a6672;--d1:#1d6a3b;");
    expect(css).toContain("--acc:#6ed3de;--d1:#7fd09a;");
    expect(printThemeCss({ dimension: 10, text: "a" })).not.toContain("#6ed3de");
  });
  test("embeds only the font files that the text needs", () => {
    const face = (unicodeRange: string) => ({
      family: "F",
      weight: "400",
      style: "normal" as const,
      format: "woff2" as const,
      base64: "",
      unicodeRange,
    });
    const faces = [face("U+0000-00FF"), face("U+0100-017F")];
    expect(fontFaceCss(faces, "ad\u00e9").match(/@font-face/g)).toHaveLength(1);
    expect(fontFaceCss(faces, "a\u0142").match(/@font-face/g)).toHaveLength(2);
    expect(fontFaceCss(faces, "\u0645")).toBe("");
    const overlapping = [face("U+0000-00FF"), face("U+0061,U+0100-017F")];
    expect(fontFaceCss(overlapping, "a").match(/@font-face/g)).toHaveLength(1);
  });
});

describe("drawings", () => {
  const { framework } = sampleResolved();
  test("the shelf has one spine per dimension in the order of numbers, the current one tallest", () => {
    const spines = shelfSpines(framework.dimensions, 12);
    expect(spines.map((spine) => spine.number)).toEqual([3, 12]);
    expect(spines.map((spine) => spine.height === 1)).toEqual([false, true]);
    expect(shelfMark(framework.dimensions, 12).match(/<rect/g)).toHaveLength(3);
  });
  test("a scope has the glyph that the framework gives it, or none", () => {
    expect(scopeGlyph(framework, "between")).toContain("<svg");
    expect(scopeGlyph(framework, "cooks")).toBe("");
    expect(scopeGlyph(framework, "nothing")).toBe("");
    expect(scopeGlyph(framework, "__proto__")).toBe("");
  });
});

describe("proseIndex", () => {
  const index = proseIndex(sampleResolved());
  test("has prose for every kind of ref", () => {
    expect([...index.keys()]).toEqual([
      "key-question:warm",
      "root-cause:late",
      "action:wait",
      "step:find",
      "guiding-question:why",
      "step:look",
      "step:act",
      "stage:first",
      "scope:between",
      "stakeholder-group:cooks",
    ]);
  });
  test("tells numbers, texts, visions and what stands under", () => {
    expect(index.get("root-cause:late")).toEqual({
      title: "Late buses",
      number: "1",
      text: prose("They come late."),
      vision: prose("They come on time."),
      phrases: [],
    });
    expect(index.get("action:wait")).toMatchObject({
      title: "",
      number: "1.1",
      phrases: [words("ten minutes")],
    });
    expect(index.get("step:find")).toMatchObject({ number: "A", text: prose("On the sheet.") });
    expect(index.get("step:look")?.text).toEqual(prose("How to look."));
    expect(index.get("stage:first")).toMatchObject({ number: "1", text: prose("What first?") });
    expect(index.get("scope:between")?.text).toEqual(prose("One school has a kitchen."));
  });
});
