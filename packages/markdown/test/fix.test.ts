import { expect, test } from "vitest";
import { applyEdits, fixContent, markdownDiagnostics, readContent, type SourceFile } from "../src/index.js";
import { FIXTURE_NAMES, fixtureContent } from "./fixture-content.js";
import { mutableFiles } from "./mutation/mutable-files.js";
import type { Mutator } from "./mutation/mutant.js";
import { MUTATORS } from "./mutation/mutators.js";
import { createRandom } from "./mutation/random.js";
import {
  FRAMEWORK_PATH,
  GUIDEBOOK_PATH,
  SAMPLE_FRAMEWORK,
  SAMPLE_GUIDEBOOK,
  sampleContent,
} from "./sample/sample-content.js";
import { shippedContent } from "./shipped-content.js";

const withoutIds = (text: string): string => text.replaceAll(/ <!-- #[a-z0-9-]+ -->/g, "");

const idsIn = (text: string): string[] =>
  [...text.matchAll(/<!-- #([^\s>]+) -->/g)].map((match) => match[1]!);

/** The texts after mending, with what was checked about every mend. */
function mend(files: readonly SourceFile[]): SourceFile[] {
  const fixed = fixContent(files);
  const texts = files.map(({ path, text }) => {
    const file = fixed.files.find((one) => one.path === path);
    if (file === undefined) return { path, text };
    expect(applyEdits(text, file.edits)).toBe(file.text);
    for (const id of idsIn(text)) expect(idsIn(file.text)).toContain(id);
    return { path, text: file.text };
  });
  expect(fixContent(texts).files, "mending twice changes nothing").toEqual([]);
  return texts;
}

const errorsOf = (files: readonly SourceFile[]): string[] =>
  readContent(files)
    .diagnostics.filter(({ severity }) => severity === "error")
    .map(({ message }) => message);

test("shipped content needs no mending", () => {
  expect(fixContent(shippedContent()).files).toEqual([]);
});

test("missing ids are made of the words, each once, and nothing else changes", () => {
  const stripped = sampleContent({
    framework: withoutIds(SAMPLE_FRAMEWORK).replace("How to work.", "How to  work.  \nStill."),
    guidebook: withoutIds(SAMPLE_GUIDEBOOK),
  });
  const fixed = mend(stripped);
  expect(fixed.map(({ text }) => withoutIds(text))).toEqual(stripped.map(({ text }) => text));
  const [framework, guidebook] = fixed.map(({ text }) => idsIn(text));
  expect(framework).toContain("family-partnership");
  expect(framework).toContain("across-schools");
  expect(guidebook).toEqual([
    "does-news-from-school-reach-every",
    "narrow-meeting-hours",
    "open-evening-slots",
    "text-to-book",
    "evening-hours-that-work",
    "paper-only",
  ]);
  expect(new Set([...framework!, ...guidebook!]).size).toBe(framework!.length + guidebook!.length);
  expect(errorsOf(fixed)).toEqual([]);
});

test("line ends and the mark before all are kept", () => {
  const guidebook =
    `\ufeff${withoutIds(SAMPLE_GUIDEBOOK).replace("status: draft", "status draft")}`.replaceAll("\n", "\r\n");
  const [, fixed] = mend(sampleContent({ guidebook }));
  expect(fixed!.text.startsWith("\ufeff---\r\n")).toBe(true);
  expect(withoutIds(fixed!.text).replace("status: draft", "status draft")).toBe(guidebook);
  expect(errorsOf(sampleContent({ guidebook: fixed!.text }))).toEqual([]);
});

test("a new id is unlike those of the framework and those that were given up", () => {
  const guidebook = SAMPLE_GUIDEBOOK.replace(" <!-- #meeting-hours -->", "")
    .replace("Narrow meeting hours", "Bias")
    .replace(" <!-- #text-booking -->", "")
    .replace("status: draft", "status: draft\nretired:\n  text-to-book: null");
  const [, fixed] = mend(sampleContent({ guidebook }));
  expect(idsIn(fixed!.text)).toEqual([
    "news",
    "bias-2",
    "evening-slots",
    "text-to-book-2",
    "evening-hours",
    "paper-only",
  ]);
});

test("words without a letter from a to z give an id of what the thing is", () => {
  const guidebook = SAMPLE_GUIDEBOOK.replace("Narrow meeting hours <!-- #meeting-hours -->", "ساعات ضيقة")
    .replace("**Text to book.** Let families book by text; see", "**预订。** 让家庭预订；见")
    .replace(" <!-- #text-booking -->", "");
  const [, fixed] = mend(sampleContent({ guidebook }));
  expect(idsIn(fixed!.text)).toContain("root-cause-1");
  expect(idsIn(fixed!.text)).toContain("action-1");
});

test("where an id is not free to choose, the right one is found", () => {
  const guidebook = `${SAMPLE_GUIDEBOOK}
## Scopes

- **Across schools**: Some schools never call.

## Step A: Find why

### Guiding question: Where does it happen?

Think of buses.

## Stage 1: First

What now?
`;
  const [framework, fixed] = mend(
    sampleContent({
      framework: `${SAMPLE_FRAMEWORK}\n## Worksheet labels\n\n- **Your notes**: What we heard\n`,
      guidebook,
    }),
  );
  expect(idsIn(framework!.text).at(-1)).toBe("notes");
  expect(idsIn(fixed!.text).slice(-4)).toEqual(["across-schools", "determine", "where", "prioritize"]);
  expect(errorsOf([framework!, fixed!])).toEqual([]);
});

const GB = (text: string): string => text.replace("locale: en\n", "locale: en-GB\ntranslates: 0.1.0\n");

/** The sample with a translation of both files. */
const translated = (guidebook: string, source: string = SAMPLE_GUIDEBOOK): SourceFile[] => [
  { path: FRAMEWORK_PATH, text: SAMPLE_FRAMEWORK },
  { path: "content/framework.en-GB.md", text: GB(SAMPLE_FRAMEWORK) },
  { path: GUIDEBOOK_PATH, text: source },
  { path: "content/family-book/guidebook.en-GB.md", text: guidebook },
];

test("a translation gets the ids of its source, also where the source has none yet", () => {
  const other = GB(withoutIds(SAMPLE_GUIDEBOOK)).replaceAll("Text to book", "Book by text");
  const fixed = mend(translated(other));
  expect(idsIn(fixed[3]!.text)).toEqual(idsIn(SAMPLE_GUIDEBOOK));
  expect(errorsOf(fixed)).toEqual([]);
  const both = mend(translated(other, withoutIds(SAMPLE_GUIDEBOOK)));
  expect(idsIn(both[3]!.text)).toEqual(idsIn(both[2]!.text));
  expect(errorsOf(both)).toEqual([]);
});

test("where a translation is not like its source, that is reported and no id is guessed", () => {
  const other = GB(SAMPLE_GUIDEBOOK)
    .replace(" <!-- #text-booking -->", "")
    .replace("## Related", "- **Call.** Call home.\n\n## Related");
  const files = translated(other);
  const { files: changed, diagnostics } = fixContent(files);
  expect(changed).toEqual([]);
  const { code } = markdownDiagnostics.idsNotCopied;
  expect(diagnostics.filter(({ severity }) => severity === "error").map((one) => one.code)).toEqual([
    code,
    code,
  ]);
  expect(diagnostics.find((one) => one.code === code)?.message).toContain("2 where here are 3");
});

test("sure fixes are applied, also those that come to light by others", () => {
  const guidebook = SAMPLE_GUIDEBOOK.replace("---\n\n# Family", "\n# Family")
    .replace("rights: CC BY 4.0", "rights: Words: CC BY")
    .replace("### Root cause: Narrow", "## Root cuase: Narrow")
    .replace("**Occurs:** Within schools", "**Ocurrs:** Within scools")
    .replace("#### Vision", "####Vision")
    .replace("https://example.org/e", "www.example.org/e");
  const [, fixed] = mend(sampleContent({ guidebook }));
  expect(fixed!.text).toBe(
    SAMPLE_GUIDEBOOK.replace("rights: CC BY 4.0", "rights: 'Words: CC BY'").replace(
      "https://example.org/e",
      "https://www.example.org/e",
    ),
  );
});

test.each(FIXTURE_NAMES)("the fixture %s loses no id and is mended once", (name) => {
  mend(fixtureContent(name));
});

const EXAMPLES = ["a 7:30 phone slot", "a slot on Saturdays"];

/** The actions of a fixture's first root cause once it is mended; undefined when it has errors still. */
function mendedActions(name: string, change: (text: string) => string = (text) => text) {
  const files = mend(fixtureContent(name).map(({ path, text }) => ({ path, text: change(text) })));
  return readContent(files).guidebooks[0]?.keyQuestions[0]?.rootCauses[0]?.actions;
}

test.each(["pasted-bullet", "pasted-bullet-levels", "item-indent"])(
  "%s: mending leaves examples as examples",
  (name) => {
    const actions = mendedActions(name);
    expect(actions?.map(({ title }) => title).slice(0, 2)).toEqual(["Open evenings", "Text to book"]);
    expect(actions?.[0]?.examples).toEqual(EXAMPLES.map((value) => [{ type: "text", value }]));
  },
);

test.each(["pasted-bullet-of-no-level", "unexpected-text-with-list"])(
  "%s: what stands under an item that cannot be mended gets no ids",
  (name) => {
    const files = fixtureContent(name);
    expect(mend(files)).toEqual(files);
  },
);

test.each(["•", "\uf0b7", "·  ", "–", "•\t", "▪"])(
  "a bullet %j is mended, with what stands in its item",
  (bullet) => {
    const actions = mendedActions("pasted-bullet", (text) =>
      text
        .replaceAll(/^• ?/gm, /\s$/.test(bullet) ? bullet : `${bullet} `)
        .replace(/^Conferences(?:.*\n){4}/m, "Hours.\n"),
    );
    expect(actions).toHaveLength(3);
    expect(actions?.[0]?.examples).toHaveLength(2);
  },
);

test("a dash that goes on with a sentence stays what it is", () => {
  const guidebook = SAMPLE_GUIDEBOOK.replace(
    "two evenings a month.",
    "two evenings\n  – or three – a month.",
  ).replace("How families hear from school.", "How families hear\n– or do not –\n\n– from school.");
  const files = sampleContent({ guidebook });
  expect(mend(files)).toEqual(files);
  expect(errorsOf(files)).toEqual([]);
});

/** Mutants of one class, some of the sample and one of the shipped content. */
function drawMutants(mutator: Mutator): SourceFile[][] {
  const random = createRandom(11);
  return [
    { content: sampleContent(), count: 4 },
    { content: shippedContent(), count: 1 },
  ].flatMap(({ content, count }) => {
    const places = mutableFiles(content).flatMap(({ file, words, others }) =>
      mutator(file.text.split("\n"), words).map((mutate) => ({ file, others, mutate })),
    );
    return Array.from({ length: count }, () => {
      const { file, others, mutate } = random.pick(places);
      return [...others, { path: file.path, text: mutate(random).text }];
    });
  });
}

test.each(Object.entries(MUTATORS))("whatever is wrong (%s), mending once is enough", (_name, mutator) => {
  for (const files of drawMutants(mutator)) mend(files);
});
