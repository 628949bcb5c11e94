import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { resolve } from "@guidebook-kit/core";
import { en } from "@guidebook-kit/locales";
import { readContent } from "@guidebook-kit/markdown";
import { projectWorksheet, type Response } from "@guidebook-kit/worksheet";
import { expect, test } from "vitest";
import { generateTeams } from "./generate-teams.js";
import { runGuidebook } from "./run-guidebook.js";
import { toJson } from "./sample-responses.js";
import { readFolder, temporaryFolder } from "./temporary-folder.js";

const SHIPPED = join(import.meta.dirname, "../../../content");

/** The guidebooks of the repository as they stand there, without what is built from them. */
async function shippedContent(): Promise<Record<string, string>> {
  const paths = await readdir(SHIPPED, { recursive: true });
  const content = paths.filter((path) =>
    /^education-resource-equity.(?:[\w-]+.)?(?:framework|guidebook)\.md$/.test(path),
  );
  const texts = content.map(
    async (path) => [`content/${path}`, await readFile(join(SHIPPED, path), "utf8")] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}

const files = await shippedContent();
const { frameworks, guidebooks } = readContent(Object.entries(files).map(([path, text]) => ({ path, text })));

/** Every text in a value, as often as it stands there. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const freeTexts = (teams: readonly Response[]): string[] =>
  teams.flatMap(({ format: _format, worksheet: _worksheet, ...answers }) =>
    textsIn(answers).filter((text) => /\s/.test(text)),
  );

const countOf = (texts: readonly string[], wanted: string): number =>
  texts.filter((text) => text === wanted).length;

test("the repository has guidebooks to answer", () => {
  expect(guidebooks.length).toBeGreaterThanOrEqual(2);
});

test.each(guidebooks.map((guidebook) => [guidebook.id, guidebook] as const))(
  "ten teams' answers to %s come together and are reported, in any order",
  async (id, guidebook) => {
    const framework = frameworks.find((each) => each.id === guidebook.framework);
    if (framework === undefined) throw new Error("no framework");
    const worksheet = projectWorksheet(resolve(framework, guidebook), { locale: en });
    const teams = generateTeams(worksheet, 10);
    const answers = teams.map((team, index) => [`answers/team-${index + 1}.json`, toJson(team)] as const);
    const own = Object.entries(files).filter(
      ([path]) => !path.endsWith("/guidebook.md") || path.includes(`/${id}/`),
    );
    const folder = await temporaryFolder({ ...Object.fromEntries(own), ...Object.fromEntries(answers) });
    const paths = answers.map(([path]) => path);
    const run = (...words: string[]) => runGuidebook(folder, ["responses", ...words]);
    const validated = await run("validate", ...paths);
    expect(validated).toMatchObject({ code: 0, out: "Checked 10 files: no problems.\n" });
    const shuffled = [...paths.slice(3).reverse(), ...paths.slice(0, 3)];
    expect((await run("merge", ...paths, "--out", "merged.json")).code).toBe(0);
    expect((await run("merge", ...shuffled, "--out", "again.json")).code).toBe(0);
    expect((await run("report", "merged.json", "--out", "report.html", "--csv", "table.csv")).code).toBe(0);
    expect((await run("report", ...shuffled, "--out", "again.html")).code).toBe(0);
    expect((await run("convert", "table.csv", "--out", "from-table.json")).code).toBe(0);
    const written = await readFolder(folder);
    expect(written["again.json"]).toBe(written["merged.json"]);
    expect(written["again.html"]).toBe(written["report.html"]);
    expect(written["from-table.json"]).toBe(written["merged.json"]);
    // No text is lost: each stands in the merge as often as in the teams' files.
    const merged = textsIn(JSON.parse(Buffer.from(written["merged.json"] ?? "", "latin1").toString("utf8")));
    const wrote = freeTexts(teams);
    expect(wrote.length).toBeGreaterThan(100);
    for (const text of new Set(wrote)) expect(countOf(merged, text), text).toBe(countOf(wrote, text));
  },
);
