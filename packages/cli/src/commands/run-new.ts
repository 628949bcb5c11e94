import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Dimension, type Framework, GuidebookError, hasErrors, isId } from "@guidebook-kit/core";
import { localeFor } from "@guidebook-kit/locales";
import { printGuidebook } from "@guidebook-kit/markdown";
import { requireKnown } from "../build/select-generators.js";
import { knownLocales } from "../config/known-locales.js";
import { loadConfig } from "../config/load-config.js";
import { askedContent } from "../content/asked-content.js";
import { displayPath } from "../content/display-path.js";
import { isFrameworkFile, type LoadedContent, loadContent } from "../content/load-content.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { problemsAsText } from "../report/formats/text-report.js";
import { findDimension } from "../starter/find-dimension.js";
import { starterGuidebook } from "../starter/starter-guidebook.js";
import { type CommandContext, USUAL_COMMAND } from "./command.js";

/** The options of `guidebook new` as the command line gives them. */
export interface NewFlags {
  readonly content?: string;
  readonly framework?: string;
  readonly id?: string;
}

/** The framework to write for: the one named, or the only one. Translations are of the same framework. */
function chooseFramework({ frameworks }: LoadedContent, wanted: string | undefined): Framework {
  const sources = frameworks.filter(({ translates }) => translates === undefined);
  const ids = sources.map(({ id }) => id);
  if (wanted !== undefined) requireKnown("framework", wanted, ids);
  const [first, ...others] = sources.filter(({ id }) => wanted === undefined || id === wanted);
  if (first === undefined) {
    throw new GuidebookError("cli/no-framework", "There is no framework here: write a framework.md first.");
  }
  if (others.length === 0) return first;
  throw new GuidebookError(
    "cli/no-framework",
    `There are several frameworks here: ${ids.join(", ")}. Name one with --framework.`,
  );
}

/** The file in which a framework stands. */
function fileOf(framework: Framework, { files, sources }: LoadedContent): string {
  const line = new RegExp(`^framework:\\s*["']?${framework.id}["']?\\s*$`, "m");
  const found = files.find((file) => isFrameworkFile(file) && line.test(sources.get(file) ?? ""));
  if (found === undefined) throw new Error(`the file of "${framework.id}" is not found`);
  return found;
}

/** What is looked through for a guidebook of a dimension. */
interface Shelf {
  readonly framework: Framework;
  readonly content: LoadedContent;
  readonly command: string;
}

/** A second guidebook of a dimension is rarely meant; who means it gives it an id. */
function requireFirst(dimension: Dimension, { framework, content, command }: Shelf): void {
  const names = (key: string, id: string): RegExp => new RegExp(`^${key}:\\s*["']?${id}["']?\\s*$`, "m");
  const found = content.files.find((file) => {
    const text = content.sources.get(file) ?? "";
    const isOf = names("dimension", dimension.id).test(text) && names("framework", framework.id).test(text);
    return isOf && !isFrameworkFile(file);
  });
  if (found === undefined) return;
  const { number, title } = dimension;
  throw new GuidebookError(
    "cli/already-there",
    `There is a guidebook of dimension ${number}, "${title}": ${found}. Nothing was written.\nTo write another one beside it, name it: ${command} new ${number} --id another-name`,
  );
}

async function writeNew(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
    throw new GuidebookError("cli/already-there", `${path} is there already, so nothing was written.`);
  });
}

/**
 * Runs `guidebook new`.
 *
 * @param wanted Number or id of the dimension.
 * @param flags The command line's options.
 * @param context What the command is run with.
 * @returns 1 when the framework has errors, else 0.
 * @throws GuidebookError when the dimension is unknown, or the guidebook is there already, also under another id.
 */
export async function runNew(wanted: string, flags: NewFlags, context: CommandContext): Promise<ExitCode> {
  const { from, terminal, command = USUAL_COMMAND } = context;
  const [asked] = await askedContent(flags.content === undefined ? [] : [flags.content], from);
  const root = asked?.root ?? from;
  const { config } = await loadConfig(from, undefined, root);
  const locales = knownLocales(config);
  const content = await loadContent({ root, from, locales });
  const broken = content.diagnostics.filter(({ file }) => isFrameworkFile(file));
  if (hasErrors(broken)) {
    const sourceOf = (file: string) => content.sources.get(file);
    const report = { diagnostics: broken, files: 1, sourceOf, command };
    terminal.errors.write(problemsAsText(report, terminal.errors));
    terminal.errors.write("Mend the framework first; nothing was written.\n");
    return EXIT.failed;
  }
  const framework = chooseFramework(content, flags.framework);
  const dimension = findDimension(framework, wanted);
  if (flags.id === undefined) requireFirst(dimension, { framework, content, command });
  const id = flags.id ?? dimension.id;
  if (!isId(id)) throw new GuidebookError("cli/not-an-id", `"${id}" is not an id: ${ID_WORDS}`);
  const text = localeFor(locales, framework.locale).starter;
  const guidebook = starterGuidebook({ id, framework, dimension, text });
  const path = join(dirname(resolve(from, fileOf(framework, content))), id, "guidebook.md");
  await writeNew(path, printGuidebook(guidebook, framework, locales));
  terminal.out.write(describeNew(displayPath(path, from), displayPath(dirname(path), from), command));
  return EXIT.fine;
}

const ID_WORDS = "an id begins with a letter from a to z and goes on with letters, digits and hyphens.";

function describeNew(file: string, folder: string, command: string): string {
  return `Wrote ${file}.

Put your own text in the place of each line that begins with ✎. Give the ids in <!-- #… --> names that
say what they stand for; once teams have answered, they have to stay.

What is still to be written:
  ${command} check --complete ${folder}
`;
}
