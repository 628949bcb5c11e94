import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@guidebook-kit/core";
import { expect, test } from "vitest";
import { readContent, type SourceFile } from "../src/index.js";

const FOLDER = join(import.meta.dirname, "../../../content/education-resource-equity");
const GUIDEBOOK = "diverse-classrooms-and-schools/guidebook";

const read = (path: string): string => readFileSync(join(FOLDER, path), "utf8");

/** A change to the text of one file. */
type Change = (text: string) => string;

/** The shipped content in both languages, changed. */
function bilingual(changes: Record<string, Change> = {}): SourceFile[] {
  return ["framework.md", "framework.es.md", `${GUIDEBOOK}.md`, `${GUIDEBOOK}.es.md`].map((path) => ({
    path: `content/${path}`,
    text: (changes[path] ?? ((text) => text))(read(path)),
  }));
}

const replace =
  (from: string | RegExp, to: string): Change =>
  (text) => {
    expect(text).toMatch(from);
    return text.replace(from, to);
  };

function report(files: readonly SourceFile[]): Diagnostic[] {
  return readContent(files).diagnostics.filter(({ severity }) => severity !== "note");
}

/** The number of the line that holds a text. */
const lineOf = (path: string, text: string): number =>
  read(path).slice(0, read(path).indexOf(text)).split("\n").length;

/** What is reported of a change to the Spanish guidebook: the code, the line of the Spanish text, the message. */
function found(change: Change): [string, number | undefined, string][] {
  return report(bilingual({ [`${GUIDEBOOK}.es.md`]: change })).map(({ code, file, position, message }) => {
    expect(file).toBe(`content/${GUIDEBOOK}.es.md`);
    return [code, position?.start.line, message];
  });
}

const here = (text: string): number => lineOf(`${GUIDEBOOK}.es.md`, text);
const there = (text: string): string => `content/${GUIDEBOOK}.md, line ${lineOf(`${GUIDEBOOK}.md`, text)}`;

test("the shipped content is the same in both languages", () => {
  expect(report(bilingual())).toEqual([]);
});

test("a missing action is named with its cause here and its line there", () => {
  const change = replace(/- \*\*Ofrecer transporte[^#]*#free-rides -->\n/, "");
  expect(found(change)).toEqual([
    [
      "core/translation-missing",
      here("### Causa de fondo: Políticas"),
      `This translation lacks the action "free-rides", which stands in ${there("- **Make the ride free")}.`,
    ],
  ]);
});

test("two missing actions of one cause are both named", () => {
  const change = replace(/- \*\*Hacer llegar[^#]*#information-campaigns -->\n[^#]*#free-rides -->\n/, "");
  expect(found(change).map(([code]) => code)).toEqual([
    "core/translation-missing",
    "core/translation-missing",
  ]);
});

test("an extra root cause is named at its id", () => {
  const extra =
    "### Causa de fondo: Otra <!-- #another -->\n\n**Se presenta:** Entre escuelas\n\nTexto.\n\n#### Visión\n\nTexto.\n\n";
  expect(
    found((text) => text.replace("## Dimensiones relacionadas", `${extra}## Dimensiones relacionadas`)),
  ).toEqual([
    [
      "core/translation-extra",
      here("## Dimensiones relacionadas"),
      `The source, content/${GUIDEBOOK}.md, has no root cause "another".`,
    ],
  ]);
});

test("a translated id is mended by its fix", () => {
  const path = `${GUIDEBOOK}.es.md`;
  const wrong = bilingual({ [path]: replace("#free-rides", "#transporte-gratuito") });
  const [diagnostic, ...others] = report(wrong);
  expect(others).toEqual([]);
  expect(diagnostic?.message).toBe(
    `The action "transporte-gratuito" is called "free-rides" in ${there("- **Make the ride free")}.`,
  );
  const text = wrong.find((file) => file.path === `content/${path}`)?.text ?? "";
  const [edit] = diagnostic?.fix?.edits ?? [];
  expect(edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end)).toBe(read(path));
});

test("ids in another order are named with both places", () => {
  const swap: Change = (text) =>
    text.replace(/(- \*\*Rediseñar[^#]*#redraw-zones -->\n)(- \*\*Hacer que[^#]*#fair-choice -->\n)/, "$2$1");
  expect(found(swap)).toEqual([
    [
      "core/translation-reordered",
      here("- **Rediseñar") + 3,
      `Here stands the action "fair-choice", where the source has "redraw-zones" (${there("- **Redraw zones")}).`,
    ],
  ]);
});

test("other scopes are named with both places", () => {
  const change = replace("**Se presenta:** Entre escuelas", "**Se presenta:** Dentro de escuelas o salones");
  expect(found(change)).toEqual([
    [
      "core/translation-value",
      here("**Se presenta:** Entre escuelas"),
      `The scopes here: within-schools. In ${there("**Occurs:** Across schools")}: across-schools.`,
    ],
  ]);
});

test("an older translation is a warning that lists what changed", () => {
  const source: Change = (text) =>
    text
      .replace("version: 0.1.0", "version: 0.2.0")
      .replace(/- \*\*Make the ride free[^#]*#free-rides -->/, "- Ride together. <!-- #ride-together -->");
  const [warning, ...others] = report(bilingual({ [`${GUIDEBOOK}.md`]: source }));
  expect(others).toEqual([]);
  expect(warning).toMatchObject({ code: "core/translation-outdated", severity: "warning" });
  expect(warning?.position?.start.line).toBe(here("translates: 0.1.0"));
  expect(warning?.message).toContain(
    `This translates version 0.1.0, but content/${GUIDEBOOK}.md is at version 0.2.0 now.`,
  );
  expect(warning?.message).toContain('action "ride-together"');
});

const foreign = [
  { name: "a heading", own: "### Causa de fondo: Políticas", other: "### Root cause: Políticas" },
  { name: "a heading with a number", own: "## Pregunta clave 10.1:", other: "## Key question 10.1:" },
  { name: "a heading that stands alone", own: "#### Acciones posibles", other: "#### Potential actions" },
  { name: "a label", own: "**Las acciones se aplican:**", other: "**Actions apply:**" },
];

test.each(foreign)("$name in the source's language is named and mended", ({ own, other }) => {
  const path = `${GUIDEBOOK}.es.md`;
  const wrong = bilingual({ [path]: replace(own, other) });
  const [diagnostic, ...others] = report(wrong);
  expect(others).toEqual([]);
  expect(diagnostic?.severity).toBe("error");
  expect(own).toContain(diagnostic?.suggestion);
  expect(diagnostic?.message).toContain("of another language than this file's");
  expect(diagnostic?.position?.start.line).toBe(here(own));
  const text = wrong.find((file) => file.path === `content/${path}`)?.text ?? "";
  const [edit] = diagnostic?.fix?.edits ?? [];
  expect(edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end)).toBe(read(path));
});

test("a scope in the source's language is named once", () => {
  const change = replace("**Se presenta:** Entre escuelas", "**Se presenta:** Across schools");
  const [diagnostic, ...others] = report(bilingual({ [`${GUIDEBOOK}.es.md`]: change }));
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({ code: "markdown/unknown-scope" });
  expect(diagnostic?.hint).toContain('"Entre escuelas"');
});

test("without its framework a translation is not held against its source's scopes", () => {
  const files = bilingual().map(({ path, text }) => ({
    path: path.replace("guidebook.es.md", "guidebook.es-MX.md"),
    text: path.endsWith("guidebook.es.md") ? text.replace("locale: es", "locale: es-MX") : text,
  }));
  expect(report(files).map(({ code }) => code)).toEqual(["markdown/framework-missing"]);
});

test.each([
  ["framework.md", " <!-- #across-schools -->"],
  ["framework.es.md", " <!-- #within-schools -->"],
])("a scope without id in %s is named once, and not in what its guidebooks say of scopes", (path, id) => {
  const files = bilingual({ [path]: replace(id, "") });
  expect(report(files).map(({ code, file }) => [code, file])).toEqual([
    ["markdown/missing-id", `content/${path}`],
  ]);
});

test("an answer in the source's language is understood and named", () => {
  const change = replace("**Respuesta:** Causas de fondo", "**Respuesta:** Root causes");
  const [diagnostic, ...others] = report(bilingual({ "framework.es.md": change }));
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({ code: "markdown/unknown-answer", suggestion: "Causas de fondo" });
});

test("a file's name and its front matter name one language", () => {
  const change = replace("locale: es", "locale: en");
  expect(report(bilingual({ [`${GUIDEBOOK}.es.md`]: change })).map(({ code }) => code)).toEqual([
    "markdown/locale-differs",
  ]);
});

test("a language that does not exist is named where the file says it", () => {
  const files = bilingual().map(({ path, text }) => ({
    path: path.replace("guidebook.es.md", "guidebook.xx.md"),
    text: path.endsWith("guidebook.es.md") ? text.replace("locale: es", "locale: xx") : text,
  }));
  const [diagnostic, ...others] = report(files);
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({
    code: "markdown/unknown-locale",
    file: `content/${GUIDEBOOK.replace("guidebook", "guidebook.xx.md")}`,
  });
  expect(diagnostic?.position?.start.line).toBe(here("locale: es"));
});
