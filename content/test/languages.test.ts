import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BuildResult, build } from "@guidebook-kit/cli";
import { en, localeFor, locales } from "@guidebook-kit/locales";
import {
  decodeResponse,
  listControls,
  type Response,
  responseSchema,
  type Worksheet,
  worksheetFields,
} from "@guidebook-kit/worksheet";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const GUIDEBOOK = "diverse-classrooms-and-schools";
const LOCALES = ["en", "es"] as const;
type LocaleTag = (typeof LOCALES)[number];

let output: string;
let result: BuildResult;

beforeAll(async () => {
  output = await mkdtemp(join(tmpdir(), "languages-"));
  const content = join(import.meta.dirname, "..");
  result = await build({
    content,
    output: join(output, "dist"),
    guidebooks: [GUIDEBOOK],
    pdf: false,
    config: {},
  });
});

afterAll(() => rm(output, { recursive: true, force: true }));

const made = (locale: LocaleTag, file: string): Promise<string> =>
  readFile(join(output, "dist", GUIDEBOOK, locale, file), "utf8");

const worksheetIn = async (locale: LocaleTag): Promise<Worksheet> =>
  JSON.parse(await made(locale, "worksheet.json"));

/** What a form gives that is filled in everywhere, with words that no language has. */
async function filledIn(locale: LocaleTag): Promise<Response> {
  const worksheet = await worksheetIn(locale);
  const pairs = listControls(worksheet).map(
    ({ name, value }, index) => [name, value ?? `q${index}`] as const,
  );
  return decodeResponse(worksheetFields(worksheet), pairs);
}

test("the content is in order in every language", () => {
  expect(result.diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
  expect(result.files.map(({ path }) => path)).toContain(`${GUIDEBOOK}/es/worksheet.json`);
});

test("the worksheet is the same in both languages, wording apart", async () => {
  const [english, spanish] = [await worksheetIn("en"), await worksheetIn("es")];
  expect(spanish.digest).toBe(english.digest);
  expect(listControls(spanish).map(({ name }) => name)).toEqual(
    listControls(english).map(({ name }) => name),
  );
  expect(await made("es", "response.schema.json")).toBe(await made("en", "response.schema.json"));
});

describe.each([
  ["en", "es"],
  ["es", "en"],
] as const)("answers given in %s", (given, other) => {
  test(`are valid in ${other}`, async () => {
    const response = await filledIn(given);
    expect(response.worksheet.locale).toBe(given);
    expect(response.unmatched).toBeUndefined();
    const schema = responseSchema(await worksheetIn(other));
    expect(schema.parse(response)).toEqual(response);
    const wrong = structuredClone(response);
    Object.assign(wrong.actions ?? {}, { "redraw-zones": { scopes: ["within-schools"] } });
    expect(schema.safeParse(wrong).success).toBe(false);
  });
});

/** Names of organizations and publications, which are the same in every language. */
const NAMES = [
  "Alliance for Resource Equity",
  "The Education Combination",
  "Resource Equity Diagnostic",
  "Advocates’ Guide",
  "Sample Meeting Agenda",
  "A Bold Agenda for School Integration",
  "Recruiting and Enrolling a Diverse Student Body",
  "Regional Educational Equity Policies: Learning from Inter-district Integration Programs",
  "Century Foundation, 2019.",
  "National Coalition on School Diversity, 2015.",
];

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** What printed pages say in their margins. */
function saidByStyles(html: string): string[] {
  const styles = [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(([, style = ""]) => style);
  return styles.flatMap((style) =>
    Array.from(style.matchAll(/content: ?((?:"[^"]*"|counter\(\w+\)| )+)/g), ([, said = ""]) =>
      said.replace(/counter\(\w+\)/g, "1").replaceAll('"', ""),
    ),
  );
}

/** Everything on a page that somebody reads or hears, and what its script may say. */
function wordingOf(html: string): Set<string> {
  const data = [...html.matchAll(/<script[^>]*type="application\/json"[^>]*>(.*?)<\/script>/gs)];
  const bare = html.replace(/<(style|script)\b.*?<\/\1>/gs, "");
  const spoken = bare.matchAll(/\s(?:aria-label|aria-description|title|alt|placeholder)="([^"]*)"/g);
  const said = data.flatMap(([, json = ""]) => stringsOf(JSON.parse(json)));
  const heard = [...spoken].map(([, text = ""]) => text);
  const texts = [...bare.split(/<[^>]*>/), ...heard, ...saidByStyles(html)];
  return new Set([
    ...texts.map((text) => text.replace(/\s+/g, " ").replace(/^[. ]+|\s$/g, "")),
    // What has no space may as well be a name that only the script sees.
    ...said.filter((text) => text.includes(" ")),
  ]);
}

test("no English is left on the Spanish pages", async () => {
  const pages = result.files.flatMap(({ path }) => path.match(/^[^/]+\/es\/(.+\.html)$/)?.[1] ?? []);
  expect(pages).toContain("form.html");
  for (const page of pages) {
    const [english, spanish] = [wordingOf(await made("en", page)), wordingOf(await made("es", page))];
    expect(spanish.size).toBeGreaterThan(100);
    const alike = [...spanish].filter((text) => english.has(text) && /\p{L}{2}/u.test(text));
    expect({ page, alike: alike.filter((text) => !NAMES.includes(text)) }).toEqual({ page, alike: [] });
  }
});

interface Wording {
  readonly path: string;
  readonly text: string;
}

function wordingsOf(value: unknown, path = ""): Wording[] {
  if (typeof value === "string") return [{ path, text: value }];
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, child]) => wordingsOf(child, `${path}/${key}`))
    : [];
}

/** A pattern of what a text may become: a token stands for anything, or for one word where there is little else. */
function patternOf(text: string): RegExp {
  const token = text
    .replace(/\{\w+\}/g, " ")
    .trim()
    .includes(" ")
    ? ".+"
    : "\\S+";
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal.replace(/\\\{\w+\\\}/g, token)}$`);
}

/** What the kit says in English, and in other words in Spanish. */
function englishPatterns(): RegExp[] {
  const spanish = new Map(wordingsOf(localeFor(locales, "es")).map(({ path, text }) => [path, text]));
  return wordingsOf(en)
    .filter(({ path, text }) => path !== "/name" && spanish.get(path) !== text)
    .filter(({ text }) => /\p{L}/u.test(text.replace(/\{\w+\}/g, "")))
    .map(({ text }) => patternOf(text));
}

async function galleryIn(language: LocaleTag): Promise<string> {
  await build({
    content: join(import.meta.dirname, ".."),
    output: join(output, "dist"),
    generators: ["gallery"],
    pdf: false,
    config: { options: { gallery: { language } } },
  });
  return readFile(join(output, "dist", "index.html"), "utf8");
}

test("no wording of the English catalogue stands on a Spanish page", async () => {
  const patterns = englishPatterns();
  expect(patterns.length).toBeGreaterThan(250);
  const found = (html: string) =>
    [...wordingOf(html)].filter((text) => patterns.some((pattern) => pattern.test(text)));
  const pages = result.files.flatMap(({ path }) => path.match(/^[^/]+\/es\/(.+\.html)$/)?.[1] ?? []);
  expect(pages).toEqual(
    expect.arrayContaining([
      "form.html",
      "guidebook.letter.html",
      "worksheet.a4.html",
      "worksheet.large-print.html",
      "worksheet.letter.html",
    ]),
  );
  for (const page of pages) {
    expect(found(await made("en", page)).length).toBeGreaterThan(10);
    expect({ page, english: found(await made("es", page)) }).toEqual({ page, english: [] });
  }
  expect(found(await galleryIn("en")).length).toBeGreaterThan(10);
  expect(found(await galleryIn("es"))).toEqual([]);
});

test("both languages draw the same", async () => {
  const drawings = (html: string) => (html.match(/class="glyph"/g) ?? []).length;
  const english = drawings(await made("en", "form.html"));
  expect(english).toBeGreaterThan(0);
  expect(drawings(await made("es", "form.html"))).toBe(english);
});

test("each page names its language and leads to its sibling", async () => {
  const [english, spanish] = [await made("en", "form.html"), await made("es", "form.html")];
  expect(spanish).toMatch(/<html[^>]* lang="es"/);
  expect(spanish).toContain('href="../en/form.html"');
  expect(english).toContain('href="../es/form.html"');
});
