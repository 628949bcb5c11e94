import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { mergeResponses, type Response, readResponse, type Worksheet } from "@guidebook-kit/worksheet";
import { expect, test } from "vitest";
import { useBuiltPackage } from "../../../content/test/built-package.js";
import { openDatabase } from "../../planning-server/src/database/open-database.js";
import { withTables } from "../../planning-server/src/database/with-tables.js";

const GUIDEBOOK = "diverse-classrooms-and-schools";
const page = await readFile(join(import.meta.dirname, "../README.md"), "utf8");
const built = useBuiltPackage(["html-form", "json-schema", "model", "print", "typescript"]);

/** The lines that the page shows of one thing. */
function shown(thing: string): string[] {
  const [, block = ""] =
    new RegExp(`\`\`\`\\w+ ${thing.replaceAll(".", "\\.")}\n(.*?)\n\`\`\``, "s").exec(page) ?? [];
  return block.split("\n").filter((line) => line !== "");
}

const made = (file: string): Promise<string> => readFile(join(built().dist, GUIDEBOOK, "en", file), "utf8");

async function answered(): Promise<{ worksheet: Worksheet; response: Response }> {
  const worksheet = JSON.parse(await made("worksheet.json")) as Worksheet;
  const { response } = await readResponse(worksheet, {
    body: shown("post").join("&"),
    mediaType: "application/x-www-form-urlencoded",
  });
  if (response === undefined) throw new Error("The post on the page cannot be read.");
  return { worksheet, response };
}

test.each(["guidebook.json", "worksheet.json", "form.html", "worksheet.letter.html", "index.ts"])(
  "what the page shows of %s stands there",
  async (file) => {
    const text = await made(file);
    expect(shown(file).length).toBeGreaterThan(0);
    expect(shown(file).filter((line) => !text.includes(line))).toEqual([]);
  },
);

test("so does the Markdown", async () => {
  const folder = join(import.meta.dirname, "../../../content/education-resource-equity", GUIDEBOOK);
  const text = await readFile(join(folder, "guidebook.md"), "utf8");
  expect(shown("guidebook.md").filter((line) => !text.includes(line))).toEqual([]);
});

test("the post on the page becomes the response on the page", async () => {
  const { response } = await answered();
  expect(JSON.parse(`{${shown("response").join("\n")}}`)).toEqual({ actions: response.actions });
});

test("two teams' responses merge to what the page shows", async () => {
  const { worksheet, response } = await answered();
  const { choices } = mergeResponses(worksheet, [
    { source: "north", response },
    { source: "south", response },
  ]);
  const [name, option, count] = shown("merged").map(
    (line): unknown => Object.values(JSON.parse(`{${line}}`))[0],
  );
  const found = choices.find((field) => field.name === name)?.options.find((each) => each.option === option);
  expect(found?.count).toBe(count);
});

test("the query on the page finds the scopes in the database", async () => {
  const { response } = await answered();
  const database = withTables(await openDatabase());
  await database.query(
    "insert into meetings (id, key_hash, guidebook, locale, title) values ('m', 'h', $1, 'en', 't')",
    [GUIDEBOOK],
  );
  await database.query(
    "insert into teams (id, meeting, number, key_hash, name) values ('t', 'm', 1, 'k', 'n')",
  );
  await database.query(
    "insert into revisions (team, number, base, sent, response, apart) values ('t', 1, 0, $1, $1, '[]')",
    [JSON.stringify(response)],
  );
  const rows = await database.query<Record<string, unknown>>(shown("database").join(" "));
  expect(Object.values(rows[0] ?? {})).toEqual(["t", ["across-schools"]]);
  await database.close();
});
