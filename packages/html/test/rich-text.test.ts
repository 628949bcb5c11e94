import { type Block, type Inline, plainText } from "@guidebook-kit/core";
import fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { createLinkContext, renderPhrase, renderRichText } from "../src/index.js";
import { sampleResolved, words } from "./sample-resolved.js";

const text = fc.oneof(
  fc.string({ unit: "binary", minLength: 1 }),
  fc.constantFrom("</p>", '"><script>', "{{x}}", "&amp;", "<img src=x onerror=y>"),
);
const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom("javascript:x()", "data:text/html,x", "//evil", '" onclick="x', "#ok"),
);
const { inline } = fc.letrec<{ inline: Inline }>((tie) => {
  const children = fc.array(tie("inline"), { maxLength: 3 });
  return {
    inline: fc.oneof(
      { maxDepth: 3 },
      fc.record({ type: fc.constant("text" as const), value: text }),
      fc.record({ type: fc.constantFrom("emphasis" as const, "strong" as const), children }),
      fc.record({ type: fc.constant("link" as const), url, children }),
      fc.record({
        type: fc.constant("reference" as const),
        target: fc.record({
          kind: fc.constant("node" as const),
          guidebook: fc.constant("meals-book"),
          node: fc.constant("late"),
        }),
        children,
      }),
    ),
  };
});
const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    fc.record({ type: fc.constant("paragraph" as const), children: fc.array(inline, { maxLength: 4 }) }),
    fc.record({
      type: fc.constant("list" as const),
      ordered: fc.boolean(),
      items: fc.array(fc.array(tie("block"), { maxLength: 2 }), { maxLength: 3 }),
    }),
    fc.record({ type: fc.constant("aside" as const), children: fc.array(tie("block"), { maxLength: 2 }) }),
  ),
}));

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}
const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
const textOf = (node: Node): string =>
  all(node)
    .map((each) => each.value ?? "")
    .join("");
const flat = (value: string): string => value.replaceAll("\u0000", "\uFFFD");
const links = createLinkContext(sampleResolved(), { anchors: new Set(["late"]) });

describe("renderRichText", () => {
  test("any prose says what it said, in elements and attributes of a closed list", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 3 }), (prose) => {
        const tree: Node = parseFragment(renderRichText(prose, links));
        expect(textOf(tree).replaceAll("\n", "")).toBe(flat(plainText(prose)).replaceAll("\n", ""));
        const elements = all(tree).filter((node) => node.tagName !== undefined);
        for (const element of elements) {
          expect(["p", "ul", "ol", "li", "div", "em", "strong", "a"]).toContain(element.tagName);
          for (const { name, value } of element.attrs ?? []) {
            expect(["href", "rel", "class", "role"]).toContain(name);
            if (name === "href")
              expect(new URL(value, "https://here.example/").protocol).toMatch(/^https?:$/);
          }
          if (element.tagName === "a")
            expect(all(element).filter((inner) => inner.tagName === "a")).toHaveLength(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("tight items stand without a paragraph", () => {
    const item: Block[] = [{ type: "paragraph", children: words("one") }];
    expect(renderRichText([{ type: "list", ordered: false, items: [item] }])).toBe("<ul><li>one</li></ul>");
  });
});

describe("links", () => {
  const link = (target: Extract<Inline, { type: "reference" }>["target"], label = "Read"): string =>
    renderPhrase([{ type: "reference", target, children: label === "" ? [] : words(label) }], links);

  test("lead within the page, to a resource's address, or nowhere", () => {
    expect(link({ kind: "node", guidebook: "meals-book", node: "late" })).toBe('<a href="#late">Read</a>');
    expect(link({ kind: "node", guidebook: "meals-book", node: "elsewhere" })).toBe("Read");
    expect(link({ kind: "resource", guidebook: "meals-book", resource: "study" })).toBe(
      '<a href="https://example.org/study" rel="noreferrer">Read</a>',
    );
    expect(link({ kind: "dimension", dimension: "buses" })).toBe("Read");
    expect(link({ kind: "framework-node", node: "first" })).toBe("Read");
  });

  test("without words of their own say a title", () => {
    expect(link({ kind: "dimension", dimension: "buses" }, "")).toBe("Buses");
    expect(link({ kind: "current-dimension" }, "")).toBe("Meals");
  });

  test("lead to pages of other guidebooks that are known", () => {
    const known = createLinkContext(sampleResolved(), {
      guidebooks: new Map([["bus-book", "../../bus-book/en/form.html"]]),
      dimensions: new Map([["buses", "../../bus-book/en/form.html"]]),
    });
    expect(known.find({ kind: "node", guidebook: "bus-book", node: "x" }).href).toBe(
      "../../bus-book/en/form.html#x",
    );
    expect(known.find({ kind: "dimension", dimension: "buses" }).href).toBe("../../bus-book/en/form.html");
    expect(known.find({ kind: "guidebook", guidebook: "no-book" }).href).toBeUndefined();
  });

  test("are absent where there is no link context", () => {
    const phrase: Inline[] = [{ type: "link", url: "https://example.org", children: words("x") }];
    expect(renderPhrase(phrase)).toBe("x");
  });
});

test("a link can tell the page that it leads to, once that is known", () => {
  const page = { anchor: 'a"b', before: "(page <", after: ")" };
  const link = { type: "link" as const, url: "#end", children: words("the end"), page };
  const links = { find: () => ({}) };
  expect(renderPhrase([link], links)).toBe(
    '<a href="#end">the end<span class="page-ref in-text"> (page &lt;<span data-page-of="a&quot;b"></span>)</span></a>',
  );
  // Words that are no link lead to no page.
  expect(renderPhrase([link])).toBe("the end");
  expect(renderPhrase([{ ...link, url: "javascript:x" }], links)).toBe("the end");
});
