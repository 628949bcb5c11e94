import { GuidebookError } from "@guidebook-kit/core";
import { en, localeFor, locales } from "@guidebook-kit/locales";
import { describe, expect, test } from "vitest";
import { createTemplateEnvironment, trustedHtml } from "../src/index.js";
import { prose, words } from "./sample-resolved.js";

const render = (source: string, context: object, overrides: Record<string, string> = {}): string =>
  createTemplateEnvironment({
    templates: { "main.hbs": source, "part.hbs": "[{{name}}]" },
    overrides,
    locale: en,
  }).render("main", context);

describe("createTemplateEnvironment", () => {
  test("escapes what templates print, and never reads it as a template", () => {
    expect(render("<p>{{name}}</p>", { name: "{{name}} <b>&" })).toBe("<p>{{name}} &lt;b&gt;&amp;</p>");
  });
  test("prints what the kit drew itself as it is", () => {
    expect(render("{{drawing}}", { drawing: trustedHtml("<svg></svg>") })).toBe("<svg></svg>");
  });
  test("makes every template a partial, and lets overrides take its place", () => {
    expect(render("{{> part}}", { name: "a" })).toBe("[a]");
    expect(render("{{> part}}", { name: "a" }, { part: "({{name}})" })).toBe("(a)");
  });
  test.each([
    ["a name that the context lacks", () => render("{{nothing}}", {}), "html/template-failed"],
    ["a prototype", () => render("{{constructor.name}}", { a: 1 }), "html/template-failed"],
    ["a text that the locale lacks", () => render('{{text "page.nothing"}}', {}), "html/unknown-text"],
    ["an override of nothing", () => render("", {}, { prat: "" }), "html/unknown-template"],
    [
      "an event attribute",
      () => render("<i{{attributes it}}>", { it: { onclick: "x" } }),
      "html/attribute-refused",
    ],
    [
      "an address as attribute",
      () => render("<i{{attributes it}}>", { it: { href: "x" } }),
      "html/attribute-refused",
    ],
  ])("refuses %s", (_, run, code) => {
    expect(run).toThrow(GuidebookError);
    expect(run).toThrow(expect.objectContaining({ code }));
  });
  test("names the template that fails, not the one that includes it", () => {
    const run = () => render("{{> part}}", { name: "a" }, { part: "{{nothing}}" });
    expect(run).toThrow(/^The template "part" failed: "nothing" not defined/);
  });
  test("suggests the template that was meant", () => {
    expect(() => render("", {}, { prat: "" })).toThrow('did you mean "part"?');
  });
});

describe("helpers", () => {
  test("the same template speaks each environment's language and follows its links", () => {
    const templates = { main: '{{text "page.dimension" number=1}} {{> part}}', part: "{{phrase it}}" };
    const it = [
      { type: "reference" as const, target: { kind: "guidebook" as const, guidebook: "a" }, children: [] },
    ];
    const pages = [en, localeFor(locales, "es")].map((locale) =>
      createTemplateEnvironment({ templates, locale, links: { find: () => ({ title: locale.tag }) } }),
    );
    // One after the other, and back again.
    const words = [...pages, ...pages].map((page) => page.render("main", { it }));
    expect(words).toEqual(["Dimension 1 en", "Dimensión 1 es", "Dimension 1 en", "Dimensión 1 es"]);
  });
  test("text fills tokens and plurals, escaped", () => {
    expect(render('{{text "page.dimension" number=number}}', { number: 10 })).toBe("Dimension 10");
    expect(render('{{text "page.dimension" number=number}}', { number: "<b>" })).toBe("Dimension &lt;b&gt;");
  });
  test("rich and phrase give safe HTML", () => {
    expect(render("{{rich it}}", { it: prose("a < b") })).toBe("<p>a &lt; b</p>");
    expect(render("{{phrase it}}", { it: words("a < b") })).toBe("a &lt; b");
  });
  test("href lets no unsafe address pass", () => {
    expect(render('<a href="{{href it}}">', { it: "javascript:x" })).toBe('<a href="#">');
    expect(render('<a href="{{href it}}">', { it: "https://example.org/?a&b" })).toBe(
      '<a href="https://example.org/?a&amp;b">',
    );
  });
  test("attributes quotes values, leaves absent ones out", () => {
    const it = { list: 'a"b', hidden: true, rows: undefined, id: "" };
    expect(render("<i{{attributes it}}>", { it })).toBe('<i list="a&quot;b" hidden>');
  });
  test("draw gives a glyph by its name", () => {
    expect(render("{{draw it}}", { it: "rooms" })).toContain('<svg class="glyph"');
    expect(render("{{draw it}}", { it: "constructor" })).toBe("");
  });
  test("equals compares", () => {
    expect(render('{{#if (equals it "a")}}yes{{else}}no{{/if}}', { it: "b" })).toBe("no");
  });
});
