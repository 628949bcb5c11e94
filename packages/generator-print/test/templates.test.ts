import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GuidebookError, type Inline } from "@guidebook-kit/core";
import { sampleInput, sampleInputs } from "@guidebook-kit/generator/testing";
import { type LinkContext, type LinkTarget, renderPhrase } from "@guidebook-kit/html";
import { afterAll, describe, expect, test } from "vitest";
import { settleLinks } from "../src/data/settle-links.js";
import {
  listPrintTemplates,
  PRINT_VARIANT_NAMES,
  type PrintSource,
  printData,
  printOverrides,
  printVariant,
  renderPrint,
} from "../src/index.js";
import { filledResponse } from "./filled-response.js";
import { renderFolder } from "./render-folder.js";

const folder = mkdtempSync(join(tmpdir(), "guidebook-templates-"));
for (const name of ["templates", "styles"]) mkdirSync(join(folder, name));
for (const { path, content } of listPrintTemplates()) writeFileSync(join(folder, path), content);
afterAll(() => rmSync(folder, { recursive: true }));

const readAll = (): PrintSource[] =>
  ["templates", "styles"].flatMap((name) =>
    readdirSync(join(folder, name)).map((file) => ({
      path: `${name}/${file}`,
      content: readFileSync(join(folder, name, file), "utf8"),
    })),
  );

describe.each(PRINT_VARIANT_NAMES.map((name) => ({ name })))("data of $name", ({ name }) => {
  test.each(sampleInputs())("is pure JSON, and its folder renders to the same bytes: $name", ({ input }) => {
    const data = printData(input, printVariant(name));
    const json = JSON.stringify(data);
    expect(JSON.parse(json)).toStrictEqual(data);
    expect(json).not.toContain('"type":"reference"');
    expect(json).not.toContain("<svg class");
    writeFileSync(join(folder, "data.json"), json);
    expect(renderFolder(folder, "data.json")).toBe(renderPrint(input, printVariant(name)));
  });
});

test("answers and steps are data too", () => {
  const input = sampleInput();
  const contents = { response: filledResponse(input), steps: ["B"] };
  const variant = printVariant("worksheet.large-print");
  writeFileSync(join(folder, "data.json"), JSON.stringify(printData(input, variant, contents)));
  expect(renderFolder(folder, "data.json")).toBe(renderPrint(input, variant, contents));
});

test("the README shows how", () => {
  const [readme = "", shown = ""] = ["README.md", "test/render-folder.ts"].map((path) =>
    readFileSync(new URL(`../${path}`, import.meta.url), "utf8"),
  );
  expect(readme).toContain(shown);
});

test("edited templates and styles come back in", () => {
  const input = sampleInput();
  const variant = printVariant("worksheet.letter");
  const plain = renderPrint(input, variant, printOverrides(readAll()));
  expect(plain).toBe(renderPrint(input, variant));
  writeFileSync(join(folder, "templates/vision.hbs"), '<div class="vision">Mine: {{rich vision}}</div>\n');
  appendFileSync(join(folder, "styles/base.css"), ".vision { outline: 3pt dotted }\n");
  writeFileSync(join(folder, "data.json"), JSON.stringify(printData(input, variant)));
  const edited = renderPrint(
    input,
    variant,
    printOverrides([...readAll(), { path: "data.json", content: "" }]),
  );
  expect(edited).toContain('<div class="vision">Mine: <p>');
  expect(edited).toContain("outline: 3pt dotted");
  expect(edited).toBe(renderFolder(folder, "data.json"));
});

test.each([
  { what: "template", overrides: { templates: { "visoin.hbs": "" } }, hint: 'did you mean "vision"?' },
  { what: "style sheet", overrides: { styles: { "bsae.css": "" } }, hint: 'did you mean "base.css"?' },
])("a $what that takes the place of nothing is refused", ({ overrides, hint }) => {
  const render = () => renderPrint(sampleInput(), printVariant("worksheet.letter"), overrides);
  expect(render).toThrow(GuidebookError);
  expect(render).toThrow(hint);
});

const text = (value: string): Inline => ({ type: "text", value });
const link = (...children: Inline[]): Inline => ({ type: "link", url: "https://example.org/", children });
const reference = (dimension: string, ...children: Inline[]): Inline => ({
  type: "reference",
  target: { kind: "dimension", dimension },
  children,
});

test.each<{ what: string; inline: Inline }>([
  { what: "a reference with words", inline: reference("known", text("Words")) },
  { what: "a reference without words", inline: reference("known") },
  {
    what: "a reference that leads nowhere",
    inline: reference("unknown", { type: "strong", children: [link(text("a"))] }),
  },
  { what: "a reference that leads nowhere and has no words", inline: reference("unknown") },
  { what: "a link in a reference", inline: reference("known", link(text("a"))) },
  { what: "a reference in a link", inline: link(reference("known", text("a"))) },
  { what: "an unsafe address", inline: reference("unsafe", text("a")) },
])("$what reads the same from data as from the guidebook", ({ inline }) => {
  const targets: Record<string, LinkTarget> = {
    known: { href: "#known", title: "Known" },
    unknown: { title: "Unknown" },
    unsafe: { href: "javascript:x", title: "Unsafe" },
  };
  const links: LinkContext = { find: (found) => targets["dimension" in found ? found.dimension : ""] ?? {} };
  const prose = [text("See "), { type: "emphasis" as const, children: [inline] }];
  const settled = settleLinks(prose, links);
  expect(JSON.stringify(settled)).not.toContain("reference");
  expect(renderPhrase(settled, { find: () => ({}) })).toBe(renderPhrase(prose, links));
});

test("a reference within the file tells its page, one that leads out does not", () => {
  const targets: Record<string, LinkTarget> = {
    known: { href: "#known", title: "Known" },
    outside: { href: "https://example.org/", title: "Outside" },
  };
  const settled = settleLinks([reference("known", text("Words")), reference("outside"), link(text("a"))], {
    find: (found) => targets["dimension" in found ? found.dimension : ""] ?? {},
    pageOf: (anchor) => ({ anchor, before: "(p. ", after: ")" }),
  });
  const outside = "https://example.org/";
  expect(settled).toEqual([
    {
      type: "link",
      url: "#known",
      children: [text("Words")],
      page: { anchor: "known", before: "(p. ", after: ")" },
    },
    { type: "link", url: outside, children: [text("Outside")] },
    link(text("a")),
  ]);
});
