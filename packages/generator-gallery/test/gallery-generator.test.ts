import { runContentGenerators } from "@guidebook-kit/generator";
import {
  describeGenerator,
  latinTexts,
  plainWords,
  pseudoWords,
  sampleContentInputs,
  sampleFramework,
} from "@guidebook-kit/generator/testing";
import { describe, expect, test } from "vitest";
import { galleryGenerator } from "../src/index.js";
import { ALL_FILES, renderSample, sampleContent, sampleSummary } from "./sample-gallery.js";

describeGenerator(galleryGenerator, { contents: [{ name: "two languages", input: sampleContent() }] });

/** Relative addresses that a page names, as paths. */
function linkedFiles(html: string): string[] {
  const addresses = Array.from(html.matchAll(/ (?:href|src)="([^"#]+)"/g), ([, address = ""]) => address);
  return [...new Set(addresses.filter((address) => !address.startsWith("data:")).map(decodeURIComponent))];
}

const bodyOf = (html: string): string => html.slice(html.indexOf("<body>"), html.indexOf("<script"));

describe("the gallery links", () => {
  test("to every file that was made, and to no other", async () => {
    const input = sampleContent();
    const made = [...input.guidebooks.flatMap(({ files }) => files), ...(input.files ?? [])];
    // The picture of a further language stays out of sight.
    const expected = made.filter((path) => path !== "sample-meals/eu/page-1.png");
    expect(linkedFiles(await renderSample(input)).toSorted()).toEqual(expected.toSorted());
  });
  test("to files of generators that it does not know", async () => {
    const odd = ["causes.txt", "notes/50 % off & more.txt", "worksheet.tabloid.pdf"];
    const html = await renderSample({ ...sampleContent(), guidebooks: [sampleSummary({}, odd)], files: [] });
    expect(linkedFiles(html).toSorted()).toEqual(odd.map((file) => `sample-meals/en/${file}`).toSorted());
    expect(html).toContain('href="sample-meals/en/notes/50%20%25%20off%20%26%20more.txt"');
    expect(html).toContain(">tabloid PDF</a>");
  });
  test("to nothing where no file was made", async () => {
    const html = await renderSample({ ...sampleContent(), guidebooks: [sampleSummary({}, [])], files: [] });
    expect(linkedFiles(html)).toEqual([]);
    expect(bodyOf(html)).toContain("About cause late-buses");
  });
  test("to web pages for paper where there are no PDFs, and lets no picture in", async () => {
    const files = ALL_FILES.filter((file) => !/\.(pdf|png)$/.test(file));
    const html = await renderSample({ ...sampleContent(), guidebooks: [sampleSummary({}, files)] });
    expect(bodyOf(html)).toContain(
      '<a class="button" href="sample-meals/en/worksheet.letter.html" hreflang="en">Print the worksheet</a>',
    );
    expect(bodyOf(html)).toContain(">Letter web page</a>");
    expect(html).toContain("img-src data:;");
  });
});

describe("the gallery shows", () => {
  test("the picture of the first page only where it was made", async () => {
    const html = await renderSample(sampleContent());
    expect(html).toContain('<img class="picture" src="sample-meals/en/page-1.png" alt="First page"');
    expect(html).toContain("img-src &#39;self&#39; data:;");
  });
  test("written and unwritten dimensions, and the line that starts one", async () => {
    const body = bodyOf(await renderSample(sampleContent()));
    expect(body).toContain('<a class="written" href="#guidebook.sample-meals">');
    expect(body).toContain('<a class="unwritten" href="#dimension.sample-frame.school-buses">');
    expect(body).toContain("1 of 2 dimensions has a guidebook.");
    expect(body).toContain('<code dir="ltr">npx guidebook new school-buses</code>');
  });
  test("only what is to be written where nothing is", async () => {
    const { input } = sampleContentInputs().at(-1)!;
    const body = bodyOf(await renderSample(input));
    expect(body).not.toContain("Ready to use");
    expect(body).toContain("npx guidebook new");
  });
  test("each language of a guidebook under one card, the page's own first", async () => {
    const body = bodyOf(await renderSample(sampleContent()));
    expect(body.match(/data-card/g)).toHaveLength(1);
    expect(body).toContain('<a href="sample-meals/eu/form.html" lang="eu" hreflang="eu">euskara</a>');
    expect(body).toContain('<span lang="eu" dir="ltr">Bazkariak denontzat</span>');
    expect(body.indexOf("About guidebook</span>")).toBeLessThan(body.indexOf("Bazkariak denontzat"));
  });
  test("the language that it is asked for first", async () => {
    const body = bodyOf(await renderSample(sampleContent(), { language: "eu" }));
    expect(body.indexOf("Bazkariak denontzat")).toBeLessThan(body.indexOf("About guidebook"));
  });
  test("several frameworks, each with its own shelf", async () => {
    const { frameworks, ...rest } = sampleContent();
    const other = { ...sampleFramework(plainWords), id: "other-frame", title: "Other frame" };
    const html = await renderSample({ ...rest, frameworks: [...frameworks, other] });
    expect(html.match(/class="rack"/g)).toHaveLength(2);
    expect(html).toContain("<title>Guidebooks</title>");
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("the gallery says nothing but the content and the words of its locale", async () => {
  const guidebooks = [sampleSummary({}, ALL_FILES, pseudoWords)];
  const frameworks = [sampleFramework(pseudoWords)];
  const html = await renderSample({ ...sampleContent(), frameworks, guidebooks });
  expect(html).toContain('<html lang="ar-XB" dir="rtl">');
  expect(latinTexts(html)).toEqual([]);
  expect(latinTexts(await renderSample(sampleContent()))).toContain("euskara");
});

test("a note says when there is too much text to search all words", async () => {
  const run = (searchText: number) =>
    runContentGenerators([{ generator: galleryGenerator, options: { searchText } }], sampleContent());
  expect((await run(100_000)).diagnostics).toEqual([]);
  const [note] = (await run(100)).diagnostics;
  expect(note).toMatchObject({ code: "generator-gallery/titles-only", severity: "note", file: "index.html" });
  expect(note?.message).toMatch(/hold \d+ characters to search, more than 100/);
});

test("templates can be replaced", async () => {
  const html = await renderSample(sampleContent(), { templates: { foot: "<footer>Ours</footer>" } });
  expect(html).toContain("<footer>Ours</footer>");
});

test("the page stays as it was", async () => {
  await expect(bodyOf(await renderSample(sampleContent()))).toMatchFileSnapshot("golden/gallery-body.html");
});
