import { en, findLocale, locales } from "@guidebook-kit/locales";
import { type MergedResponses, mergeResponses, type Response } from "@guidebook-kit/worksheet";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderReport } from "../src/index.js";
import { generateTeams } from "./generate-teams.js";
import { sample } from "./sample-content.js";
import { arabic, bodyOf, hostile, mergeTeams, renderSample, responseTo } from "./sample-report.js";

const plain = sample();
const { worksheet } = plain;

const countIn = (text: string, part: string): number => text.split(part).length - 1;

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };

/** What a browser reads where the page has entities. */
function decode(html: string): string {
  return html.replace(/&(#x[0-9A-F]+|#\d+|\w+);/gi, (whole, code: string) => {
    if (code.startsWith("#x")) return String.fromCodePoint(Number.parseInt(code.slice(2), 16));
    return code.startsWith("#") ? String.fromCodePoint(Number(code.slice(1))) : (NAMED[code] ?? whole);
  });
}

/** Every text that teams wrote, but the names and roles of people, which stay out. */
function textsOf(merged: MergedResponses): string[] {
  const within = (value: unknown): string[] => {
    if (typeof value === "string") return [value];
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return Array.isArray(value)
        ? value.flatMap((item) => (typeof item === "string" ? [] : within(item)))
        : [];
    }
    const { id: _id, source: _source, "action-id": _action, ...rest } = value as Record<string, unknown>;
    return Object.values(rest).flatMap(within);
  };
  return [
    ...merged.texts.flatMap(({ answers }) => answers.map(({ value }) => String(value))),
    ...merged.rows.flatMap(({ name, rows }) => (name === "team.members" ? [] : rows.flatMap(within))),
    ...merged.unmatched.flatMap(({ name, value }) => [name, value]),
  ];
}

function expectEveryText(merged: MergedResponses, html: string): void {
  const texts = textsOf(merged);
  const read = decode(html);
  for (const text of new Set(texts)) {
    const wanted = texts.filter((other) => other === text).length;
    expect(countIn(read, text), text).toBeGreaterThanOrEqual(wanted);
  }
}

test("the page stays as it was", async () => {
  await expect(bodyOf(renderSample(3))).toMatchFileSnapshot("golden/report-body.html");
});

describe("the page needs nothing but itself", () => {
  const html = renderSample(10);
  test("it runs no script, loads nothing and has no style attributes", () => {
    expect(html).toContain("default-src &#39;none&#39;; style-src &#39;sha256-");
    expect(html).toContain("script-src &#39;none&#39;");
    expect(html).not.toMatch(/<script|<img| style=| on[a-z]+=|https?:(?!\/\/www\.w3\.org)/);
  });
  test("it says its language and direction", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    const spanish = { ...worksheet, locale: "es" };
    const merged = mergeTeams(spanish, 2);
    expect(renderReport({ merged, worksheet: spanish })).toMatch(
      /<html lang="es" dir="ltr">[\s\S]*respondieron 2 equipos/,
    );
    const page = renderReport({
      merged: mergeTeams(worksheet, 2),
      worksheet,
      locale: findLocale(locales, "es"),
    });
    expect(page).toContain('<html lang="es" dir="ltr">');
    expect(page).toContain('<span lang="en" dir="ltr">Late buses</span>');
  });
  test("no two elements have one id, and every link leads somewhere", () => {
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = Array.from(html.matchAll(/ (?:href="#|aria-labelledby=")([^"]+)"/g), ([, id]) => id);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("nothing is lost", () => {
  test("every text of ten teams stands on the page, as often as it was written", () => {
    const merged = mergeTeams(worksheet, 10);
    expect(textsOf(merged).length).toBeGreaterThan(100);
    expectEveryText(merged, bodyOf(renderReport({ ...plain, merged })));
  });
  test("every text of any content does", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
      .filter((each) => each.trim() !== "");
    const answered = text.map((said): Response => {
      return responseTo(worksheet, {
        team: { name: said, missing: `missing ${said}` },
        questions: { warm: { answers: { view: `view ${said}` }, notes: { look: `look ${said}` } } },
        "other-actions": { late: [{ id: "r1", text: `own ${said}`, scopes: ["inside"] }] },
        "other-causes": {
          price: [{ id: "r2", title: `cause ${said}`, actions: [{ id: "r1", text: `act ${said}` }] }],
        },
        plan: { notes: `plan ${said}`, rows: [{ id: "r1", what: `what ${said}` }] },
        unmatched: [[`name ${said}`, `kept ${said}`]],
      });
    });
    fc.assert(
      fc.property(fc.array(answered, { minLength: 1, maxLength: 3 }), (responses) => {
        const inputs = responses.map((response, index) => ({ source: `s${index}`, response }));
        const merged = mergeResponses(worksheet, inputs);
        expectEveryText(merged, bodyOf(renderReport({ ...plain, merged })));
      }),
      { numRuns: 40, seed: 5 },
    );
  });
  test("people are counted, not named", () => {
    const html = renderSample(10);
    expect(html).not.toContain("Person 1");
    expect(html).toContain('data-label="People"><span>2</span>');
  });
  test("charts add up to what was merged", () => {
    const merged = mergeTeams(worksheet, 10);
    const body = bodyOf(renderReport({ ...plain, merged }));
    const charts = body.slice(body.indexOf('id="report.charts"'), body.indexOf('id="report.words"'));
    const cells = [
      ...charts.matchAll(/<td( class="all")? [^>]*data-label="[^"]*">.*?"count" dir="auto">(\d+) of (\d+)</g),
    ];
    const sum = (all: boolean, index: number): number =>
      cells
        .filter(([, mark]) => (mark !== undefined) === all)
        .reduce((total, cell) => total + Number(cell[index]), 0);
    const ticks = merged.choices
      .filter(({ name }) => name !== "team.groups")
      .flatMap(({ options }) => options)
      .reduce((total, { count }) => total + count, 0);
    expect(ticks).toBeGreaterThan(50);
    expect(sum(true, 2)).toBe(ticks);
    expect(sum(false, 2)).toBe(ticks);
    expect(sum(false, 3)).toBe(sum(true, 3));
  });
});

describe("who answered", () => {
  const only = (groups: string[], name: string) => ({
    source: name,
    response: responseTo(worksheet, { team: { groups, name } }),
  });
  const render = (...inputs: ReturnType<typeof only>[]): string =>
    bodyOf(renderReport({ ...plain, merged: mergeResponses(worksheet, inputs) }));
  const listAfter = (html: string, words: string): string => html.split(words)[1]?.split("</ul>")[0] ?? "";

  test("groups that nobody speaks for are named, and those that are heard only among others", () => {
    const html = render(only(["kitchen"], "a"), only(["teachers", "families"], "b"));
    const absent = listAfter(html, en.report.absentGroups);
    expect(absent).toContain("<li>Pupils</li>");
    expect(absent).not.toContain("Families");
    const mixed = listAfter(html, en.report.onlyMixedGroups);
    expect(mixed).toContain("<li>Teachers</li><li>Families</li>");
    expect(html).not.toContain(en.report.everyGroup);
  });
  test("when every group is heard, the page says so", () => {
    const html = render(
      ...["kitchen", "teachers", "families", "pupils"].map((group) => only([group], group)),
    );
    expect(html).toContain(en.report.everyGroup);
    expect(html).not.toContain(en.report.absentGroups);
  });
  test("two teams of one name are told apart", () => {
    const inputs = ["a.json", "b.json"].map((source) => ({
      source,
      response: responseTo(worksheet, { team: { name: "Night shift", missing: "Cooks." } }),
    }));
    const html = bodyOf(renderReport({ ...plain, merged: mergeResponses(worksheet, inputs) }));
    expect(html).toContain('<b dir="auto">Night shift (a.json)</b>');
    expect(html).toContain('<b dir="auto">Night shift (b.json)</b>');
  });
  test("a record that came twice is reported, and both are counted", () => {
    const inputs = ["friday", "monday", "other"].map((source) => ({
      source,
      response: responseTo(worksheet, { record: { id: source === "other" ? "two" : "one" } }),
    }));
    const html = bodyOf(renderReport({ ...plain, merged: mergeResponses(worksheet, inputs) }));
    expect(html).toContain("These files hold the same record: friday and monday.");
    expect(html).toContain("What 3 teams answered");
  });
});

describe("few teams, little known", () => {
  test("no team", () => {
    const html = bodyOf(renderReport({ ...plain, merged: mergeResponses(worksheet, []) }));
    expect(html).toContain(en.report.noTeams);
    expect(html).not.toContain("<table");
  });
  test("one team: nothing is compared", () => {
    const html = bodyOf(renderSample(1));
    expect(html).toContain("What 1 team answered");
    expect(html).toContain(en.report.noSplits);
  });
  test("without the guidebook, the page says what the worksheet says", () => {
    const html = bodyOf(renderReport({ worksheet, merged: mergeTeams(worksheet, 4) }));
    expect(html).toContain("<span>meals-book</span>");
    expect(html).toContain("<h3><span>Key question 4.1</span></h3>");
    expect(html).not.toContain("page.dimension");
  });
  test("a worksheet without groups compares teams", () => {
    const from = sample(undefined, (framework) => {
      delete framework.stakeholderGroups;
    });
    const html = bodyOf(renderSample(4, from));
    expect(html).toContain(en.report.splits);
    expect(html).not.toContain(en.report.notStated);
  });
});

describe("any text is only text", () => {
  test("hostile content and answers add no element", () => {
    const from = sample(hostile);
    const teams = generateTeams(from.worksheet, 10).map(({ source, response }) => ({
      source: hostile(source),
      response: JSON.parse(JSON.stringify(response), (_key, value) =>
        typeof value === "string" && /\s/.test(value) ? hostile(value) : value,
      ) as Response,
    }));
    const html = bodyOf(renderReport({ ...from, merged: mergeResponses(from.worksheet, teams) }));
    const tags = (text: string): string[] => [...new Set(text.match(/<[a-z0-9]+/g))].sort();
    expect(tags(html)).toEqual(tags(bodyOf(renderSample(10))));
    expect(countIn(html, "&lt;img")).toBeGreaterThan(200);
    expect(html).not.toContain('onerror="');
  });
  test("a team's words say their language, and find their direction themselves", () => {
    const html = bodyOf(renderSample(10));
    expect(html).toContain('<p class="words" lang="es" dir="auto">Nadie nos preguntó');
    expect(html).toContain('<p class="words" lang="ar" dir="auto">لم يسألنا');
    expect(html).toContain('<p class="words" dir="auto">Nobody asked');
  });
  test("a guidebook in Arabic makes a page from right to left", () => {
    const from = sample(arabic, (framework, guidebook) => {
      framework.locale = "ar";
      guidebook.locale = "ar";
    });
    expect(renderSample(3, from)).toContain('<html lang="ar" dir="rtl">');
  });
});

test("responses to another worksheet are a caller's mistake", () => {
  const merged = { ...mergeTeams(worksheet, 1), worksheet: { guidebook: "x", version: "1", digest: "x" } };
  expect(() => renderReport({ worksheet, merged })).toThrow(/another worksheet/);
});

test("templates can be replaced", () => {
  const merged = mergeTeams(worksheet, 2);
  const html = renderReport({ worksheet, merged, templates: { contents: "<p>Ours</p>" } });
  expect(html).toContain("<p>Ours</p>");
});
