import { type Diagnostic, type Framework, type Guidebook, hasErrors } from "@guidebook-kit/core";
import type { Locale } from "@guidebook-kit/locales";
import {
  type ContentLibrary,
  type ContentReader,
  checkLibrary,
  createContentReader,
} from "@guidebook-kit/markdown";
import { isFrameworkFile } from "../content/content-file-name.js";
import { orderDiagnostics } from "../report/order-diagnostics.js";
import type { Progress } from "../report/progress.js";
import { collectGarbage } from "./collect-garbage.js";
import { LibraryLoader } from "./library-loader.js";
import { nameDiagnostics } from "./name-diagnostics.js";
import { type OpenedFile, type OpenedFiles, shortName, textDigest } from "./open-files.js";
import type { LibraryMemory, RememberedFile } from "./remembered-file.js";

/** A guidebook without errors, whose text and model are not in memory. */
export interface ListedGuidebook extends Pick<Guidebook, "id" | "locale" | "translates" | "framework"> {
  /** Content path of its file. */
  readonly path: string;
  /** Tells all that its model depends on, its framework's included. */
  readonly key: string;
  /** Gives the guidebook itself. */
  readonly open: () => Promise<Guidebook>;
}

/** A framework, and where it stands. */
export interface ListedFramework {
  /** Content path of its file. */
  readonly path: string;
  readonly framework: Framework;
}

/** Content as it was read and checked file by file. */
export interface LoadedLibrary {
  /** The frameworks without errors. */
  readonly frameworks: readonly Framework[];
  /** The same with their files. */
  readonly frameworkFiles: readonly ListedFramework[];
  /** The guidebooks without errors whose frameworks have none either. */
  readonly guidebooks: readonly ListedGuidebook[];
  /** By file, then by place; under the names of `displayName`. */
  readonly diagnostics: readonly Diagnostic[];
  /** Names of the files that were read, as diagnostics have them. */
  readonly files: readonly string[];
  /** What is wrong with frameworks and guidebooks, under their content paths and in no order. */
  readonly found: readonly Diagnostic[];
  /** What to remember until the next time. */
  readonly memory: LibraryMemory;
}

/** What to load. */
export interface LoadLibraryOptions {
  readonly opened: OpenedFiles;
  /** The languages whose headings and labels are understood. */
  readonly locales: readonly Locale[];
  /** What is remembered of the last time; nothing by default. */
  readonly memory?: LibraryMemory | undefined;
  /**
   * Tells the guidebooks' files that are to be checked; all of them by default. Of others is learnt only what these
   * need, and nothing is said, listed or remembered.
   */
  readonly isWanted?: ((file: OpenedFile) => boolean) | undefined;
  /** Is told of each file twice: before it is read, and before it is checked together with the others. */
  readonly tell?: Progress["show"] | undefined;
  /** Is called after each file, to give memory back; by default where there is much to give. */
  readonly collect?: (() => void) | undefined;
}

const faultyFiles = (diagnostics: readonly Diagnostic[]): ReadonlySet<string> =>
  new Set(diagnostics.filter((one) => hasErrors([one])).map(({ file }) => file));

/** The languages, models and keys of what has no errors. */
function listGood(
  loader: LibraryLoader,
  library: ContentLibrary,
  files: Readonly<Record<string, RememberedFile>>,
): Pick<LoadedLibrary, "frameworks" | "frameworkFiles" | "guidebooks"> {
  const faulty = faultyFiles([
    ...library.diagnostics,
    ...Object.values(files).flatMap((one) => one.diagnostics),
  ]);
  const frameworkFiles = library.frameworks.filter(({ path }) => !faulty.has(path));
  const frameworks = frameworkFiles.map(({ framework }) => framework);
  const keys = new Map(
    frameworkFiles.map(({ path, framework }) => [path, textDigest(JSON.stringify(framework))]),
  );
  const guidebooks = Object.entries(files).flatMap(([path, { own, facts }]): ListedGuidebook[] => {
    const frameworkKey = keys.get(facts.framework ?? "");
    if (faulty.has(path) || frameworkKey === undefined || facts.skeleton === undefined) return [];
    const { id, locale, translates, framework } = facts.skeleton;
    const key = textDigest([own, frameworkKey, library.dependencies(facts)].join(" "));
    const open = () => loader.open(path, library);
    return [{ path, id, locale, framework, ...(translates === undefined ? {} : { translates }), key, open }];
  });
  return { frameworks, frameworkFiles, guidebooks };
}

/** What there is when no guidebook can be read. */
const NOTHING = { frameworks: [], frameworkFiles: [], guidebooks: [], found: [], memory: {} };

async function readFrameworks({ opened, locales }: LoadLibraryOptions): Promise<ContentReader> {
  const files = opened.files.filter(({ path }) => isFrameworkFile(path));
  const sources: { path: string; text: string }[] = [];
  for (const file of files) sources.push({ path: file.path, text: await opened.read(file) });
  return createContentReader(sources, locales);
}

/**
 * Reads and checks a content folder file by file. Of what is remembered and has not changed, nothing is read again.
 *
 * @param options The files, the languages, and what is remembered.
 * @returns The content, and everything that is wrong with it.
 */
export async function loadLibrary(options: LoadLibraryOptions): Promise<LoadedLibrary> {
  const { opened, isWanted = () => true, tell = () => undefined, collect = collectGarbage } = options;
  const names = opened.files.map(({ name }) => name);
  // What can be said of guidebooks whose framework cannot be read follows from that, and would only hide it.
  const hopeless = names.length === 0 || opened.diagnostics.some(({ file }) => isFrameworkFile(file));
  if (hopeless) {
    const diagnostics = orderDiagnostics(opened.diagnostics);
    return { ...NOTHING, diagnostics, files: names };
  }
  const reader = await readFrameworks(options);
  const loader = new LibraryLoader(opened, options.memory ?? {}, reader);
  const guidebookFiles = opened.files.filter(({ path }) => !isFrameworkFile(path));
  for (const [index, file] of guidebookFiles.entries()) {
    tell(index, guidebookFiles.length, `reading ${shortName(file)}`);
    await loader.survey(file, isWanted(file));
    collect();
  }
  const library = checkLibrary(reader, loader.facts);
  const memory: Record<string, RememberedFile> = {};
  const wanted = guidebookFiles.filter(isWanted);
  for (const [index, file] of wanted.entries()) {
    tell(index, wanted.length, `checking ${shortName(file)}`);
    memory[file.path] = await loader.check(file, library);
    collect();
  }
  const found = [...library.diagnostics, ...Object.values(memory).flatMap(({ diagnostics }) => diagnostics)];
  return {
    ...listGood(loader, library, memory),
    diagnostics: nameDiagnostics(opened, found),
    files: names,
    found,
    memory,
  };
}
