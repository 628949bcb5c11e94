import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import {
  arabicWords,
  describeGenerator,
  hostileWords,
  latinTexts,
  pseudoWords,
  sampleInput,
} from "@guidebook-kit/generator/testing";
import { expect, test } from "vitest";
import { formScript } from "../src/form-script.generated.js";
import { formOverrides, htmlForm, listFormTemplates, renderForm } from "../src/index.js";
import { sampleForm } from "./sample-form.js";

describeGenerator(htmlForm);

/** What stands between two texts, the first of which stands in the page once. */
function between(html: string, start: string, end: string): string {
  const parts = html.split(start);
  expect(parts.length).toBe(2);
  return parts[1]?.split(end)[0] ?? "";
}

test("the body is the one that was read", async () => {
  const body = between(sampleForm().html, "<body>\n", '<script type="application/json"');
  await expect(`${body}\n`).toMatchFileSnapshot("golden/sample-form.html");
});

test("the policy names the hash of the page's only style and only script, and no source", () => {
  const { html } = sampleForm();
  const policy = between(html, '<meta http-equiv="Content-Security-Policy" content="', '">').replaceAll(
    "&#39;",
    "'",
  );
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    `style-src ${hash(between(html, "<style>", "</style>"))}`,
    `script-src ${hash(between(html, "\n<script>", "</script>"))}`,
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(/ style="| on[a-z]+="|<link(?! rel="icon")|@import|url\((?!data:)/.exec(html)).toBeNull();
});

test("the script stays small", () => {
  expect(gzipSync(formScript, { level: 9 }).length).toBeLessThanOrEqual(8 * 1024);
});

test("the page without its fonts stays small", () => {
  const html = sampleForm().html.replace(/url\(data:font[^)]*\)/g, "");
  expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(40 * 1024);
});

test.each([
  ["en", hostileWords, "ltr"],
  ["ar", arabicWords, "rtl"],
])("a page in %s says its language and direction", (locale, words, direction) => {
  expect(between(sampleForm(words).html, "<html ", ">")).toBe(`lang="${locale}" dir="${direction}"`);
});

test("with an address the form posts there, and only there", () => {
  const { html } = sampleForm(undefined, { action: "https://example.org/answers?x=1&y=2" });
  const form = between(html, "<form ", ">").replaceAll("&amp;", "&").replaceAll("&#x3D;", "=");
  expect(form).toBe('method="post" accept-charset="utf-8" action="https://example.org/answers?x=1&y=2"');
  expect(between(html, "form-action ", '"')).toBe("https://example.org");
  expect(html.includes('<button type="submit">Send answers</button>')).toBe(true);
  expect(html.includes("keeps nothing. Print it")).toBe(false);
  expect(html.includes("Send your answers before you close the page")).toBe(true);
});

test("with a path the form posts to where it comes from", () => {
  const { html } = sampleForm(undefined, { action: "/teams/x?base=3" });
  expect(between(html, "form-action ", '"')).toBe("&#39;self&#39;");
  expect(between(html, "<form ", ">")).toContain('action="/teams/x?base');
});

test("says nothing but the content and the words of its locale", () => {
  const { html } = sampleForm(pseudoWords);
  expect(html).toContain('<html lang="ar-XB" dir="rtl">');
  // The other language of the sample names itself.
  expect(latinTexts(html)).toEqual(["Español"]);
  expect(latinTexts(sampleForm().html)).toContain("Step A");
});

test.each(["javascript:alert(1)", "//example.org", "https://example.org/ onload=x", ""])(
  "%j is no address to post to",
  (action) => {
    expect(htmlForm.options.safeParse({ action }).success).toBe(false);
  },
);

test("a template can be overridden, a misspelt one is told", () => {
  const html = (templates: Record<string, string>) => renderForm(sampleInput(), { templates });
  expect(
    html({ foot: "<footer>{{framework}} <b>ours</b></footer>" }).includes(
      "<footer>About frame <b>ours</b></footer>",
    ),
  ).toBe(true);
  expect(() => html({ fot: "" })).toThrow(/did you mean "foot"/);
});

test("the templates can be taken along and brought back", () => {
  const files = listFormTemplates();
  expect(files.map(({ path }) => path)).toContain("templates/foot.hbs");
  const html = (overrides = formOverrides(files)) => renderForm(sampleInput(), overrides);
  expect(html()).toBe(html({ templates: {} }));
  const edited = { path: "form/templates/foot.hbs", content: "<footer>{{framework}} <b>ours</b></footer>" };
  expect(html(formOverrides([edited, { path: "form/notes.txt", content: "" }]))).toContain("<b>ours</b>");
});
