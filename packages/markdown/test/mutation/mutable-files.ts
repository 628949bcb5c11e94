import { en, findLocale, locales } from "@guidebook-kit/locales";
import { readContent, type SourceFile } from "../../src/index.js";
import type { MutableFile } from "./run-mutants.js";

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));

const isFramework = ({ path }: SourceFile): boolean => /\/framework[^/]*$/.test(path);

const languageOf = ({ path }: SourceFile): string => /\.([\w-]+)\.md$/.exec(path)?.[1] ?? en.tag;

/** The files that are read with one: its framework, and what is a translation of either. */
function filesFor(file: SourceFile, files: readonly SourceFile[]): readonly SourceFile[] {
  const frameworks = files.filter(isFramework);
  const isTranslated = ({ path }: SourceFile): boolean =>
    files.filter((other) => folderOf(other.path) === folderOf(path)).length > 1;
  const guidebooks = files.filter((other) => !isFramework(other));
  if (isFramework(file)) return [...frameworks, ...guidebooks.filter(isTranslated)];
  const own = guidebooks.filter(({ path }) => folderOf(path) === folderOf(file.path));
  return own.length > 1
    ? [...frameworks, ...own]
    : [...own, ...frameworks.filter((one) => languageOf(one) === languageOf(file))];
}

/**
 * Gives the files of a content with what is needed to make faults in them and to read them afterwards.
 *
 * @param files A content without errors.
 * @returns Each file, with the words of its language.
 */
export function mutableFiles(files: readonly SourceFile[]): MutableFile[] {
  const { frameworks } = readContent(files);
  return files.map((file) => {
    const locale = languageOf(file);
    const grammar = (findLocale(locales, locale) ?? en).grammar;
    const framework = frameworks.find((one) => one.locale === locale);
    const scopes = framework?.scopes.items.map(({ label }) => label) ?? [];
    return {
      file,
      words: { grammar, scopes },
      others: filesFor(file, files).filter((other) => other !== file),
    };
  });
}
