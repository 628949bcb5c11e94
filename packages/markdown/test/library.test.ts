import { deserialize, serialize } from "node:v8";
import type { Diagnostic } from "@guidebook-kit/core";
import { hasErrors } from "@guidebook-kit/core";
import { expect, test } from "vitest";
import {
  checkLibrary,
  createContentReader,
  type FileReading,
  readContent,
  type SourceFile,
} from "../src/index.js";
import { FIXTURE_NAMES, fixtureContent } from "./fixture-content.js";

const isFramework = ({ path }: SourceFile): boolean => /(?:^|\/)framework[^/]*$/.test(path);

/** Lays a value aside as a caller does between reading and checking. */
const laidAside = <Value>(value: Value): Value => deserialize(serialize(value)) as Value;

/** Reads content file by file, as a caller does that keeps no models. */
function readByFile(files: readonly SourceFile[]) {
  const reader = createContentReader(files.filter(isFramework));
  const readings = files
    .filter((file) => !isFramework(file))
    .flatMap((file): FileReading[] => laidAside([reader.read(file)].filter((one) => one !== undefined)));
  const facts = readings.map((one) => JSON.parse(JSON.stringify(one.facts)) as FileReading["facts"]);
  const library = checkLibrary(reader, facts);
  const checked = readings.map((one) => {
    const source = readings.find(({ reading }) => {
      const { file } = reading ?? {};
      return file?.suffix === undefined && file?.folder === one.reading?.file.folder;
    });
    const isTranslation = one.reading?.file.suffix !== undefined;
    return library.check(laidAside(one), isTranslation ? laidAside(source?.reading) : undefined);
  });
  const diagnostics = [...library.diagnostics, ...checked.flatMap((one) => one.diagnostics)];
  return { library, checked, diagnostics };
}

/** The order in which files are checked is the caller's; within a file, it counts. */
const byFile = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics].sort((left, right) => (left.file < right.file ? -1 : Number(left.file > right.file)));

test.each(FIXTURE_NAMES)("%s: file by file, the same is read and reported as at once", (name) => {
  const files = fixtureContent(name);
  const expected = readContent(files);
  const { library, checked, diagnostics } = readByFile(files);
  expect(byFile(diagnostics)).toEqual(byFile(expected.diagnostics));
  const faulty = new Set(diagnostics.filter((one) => hasErrors([one])).map(({ file }) => file));
  const good = library.frameworks.filter(({ path }) => !faulty.has(path)).map(({ framework }) => framework);
  expect(good).toEqual(expected.frameworks);
  const guidebooks = checked.flatMap(({ guidebook }) => guidebook ?? []);
  expect(guidebooks).toEqual(expect.arrayContaining(expected.guidebooks));
});
