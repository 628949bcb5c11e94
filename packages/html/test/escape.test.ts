import fc from "fast-check";
import { parse, parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { cssString, embedJson, escapeHtml, safeUrl } from "../src/index.js";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom("<", ">", "&", '"', "'", "&lt;", "</script>", "<!--", "]]>", "\r\n", "\u0000", "a"),
    )
    .map((parts) => parts.join("")),
);

/** What an HTML parser may never keep. */
const kept = (text: string): string => text.replaceAll("\u0000", "\uFFFD");

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
  readonly tagName?: string;
}

const find = (node: Node, tag: string): Node | undefined =>
  node.tagName === tag
    ? node
    : (node.childNodes ?? []).map((child) => find(child, tag)).find((hit) => hit !== undefined);

describe("escapeHtml", () => {
  test("any text comes back from an element and from an attribute as it was", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const fragment: Node = parseFragment(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`);
        const [paragraph, ...others] = fragment.childNodes ?? [];
        expect(others).toEqual([]);
        expect(paragraph?.attrs).toEqual([{ name: "title", value: kept(text) }]);
        expect((paragraph?.childNodes ?? []).map((child) => child.value).join("")).toBe(kept(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe("embedJson", () => {
  test("any value comes back from a script element as it was", () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, anyText), (value) => {
        const page: Node = parse(`<script type="application/json">${embedJson(value)}</script><p>after</p>`);
        const script = find(page, "script");
        const json = (script?.childNodes ?? []).map((child) => child.value).join("");
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(find(page, "p")).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});

describe("cssString", () => {
  test("nothing ends the string, the line or the style element", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = cssString(text);
        expect(written.slice(1, -1)).not.toMatch(/["\n\r\f<>]/);
        expect(written.slice(1, -1).replace(/\\[0-9a-f]{1,6} /g, "")).not.toContain("\\");
      }),
    );
  });
  test("keeps letters of every script", () => {
    expect(cssString("Año “Ωμέγα” عربي")).toBe('"Año “Ωμέγα” عربي"');
  });
});

describe("safeUrl", () => {
  const base = "https://here.example/folder/form.html";
  const parts = fc.constantFrom(
    "javascript:",
    "JaVa",
    "script:",
    "data:",
    "file:",
    "vbscript:",
    "http:",
    "https:",
    "mailto:",
    "//",
    "/",
    "\\",
    "#",
    "?",
    "a",
    "example.org",
    "\t",
    "\n",
    " ",
    "\u0001",
    "%6a",
    ":",
    "@",
    ".",
  );
  test("what passes leads to a web page, a mail or somewhere beside the page, whatever a browser makes of it", () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (pieces) => {
        const passed = safeUrl(pieces.join(""));
        if (passed === undefined || !URL.canParse(passed, base)) return;
        const { protocol, host } = new URL(passed, base);
        expect(["http:", "https:", "mailto:"]).toContain(protocol);
        if (!/^[a-z]+:/i.test(passed)) expect(host).toBe("here.example");
      }),
      { numRuns: 3000 },
    );
  });
  test.each([
    "https://example.org/a?b=c#d",
    "mailto:a@example.org",
    "../es/form.html",
    "#district",
    "?q=1",
    "a:b/../c".slice(2),
  ])("lets %s pass", (url) => {
    expect(safeUrl(url)).toBe(url);
  });
  test.each([
    "javascript:alert(1)",
    " java\nscript:alert(1)",
    "DATA:text/html,x",
    "//evil.example",
    "\\\\evil.example",
    "/\\evil.example",
    "file:///etc/passwd",
    "",
  ])("refuses %j", (url) => {
    expect(safeUrl(url)).toBeUndefined();
  });
});
