import { resolve, sep } from "node:path";
import type { Diagnostic } from "@guidebook-kit/core";
import { hasErrors } from "@guidebook-kit/core";
import { findContentRoot } from "../content/find-content-root.js";
import { type LoadedContent, loadContent } from "../content/load-content.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { countWords } from "../report/count-words.js";
import { countDiagnostics, reportDiagnostics } from "../report/report-diagnostics.js";
import type { CommandContext } from "./command.js";

/** A content folder, and the paths in it that somebody asked about. */
type Asked = ReadonlyMap<string, readonly string[]>;

async function askedRoots(paths: readonly string[], from: string): Promise<Asked> {
  const asked = new Map<string, string[]>();
  for (const path of paths) {
    const root = await findContentRoot(path, from);
    asked.set(root, [...(asked.get(root) ?? []), resolve(from, path)]);
  }
  return asked;
}

const isWithin = (file: string, path: string): boolean => file === path || file.startsWith(path + sep);

/** What concerns the paths asked about; errors of other files count too where they hide what is wrong here. */
function concerning(content: LoadedContent, paths: readonly string[], from: string): Diagnostic[] {
  const here = content.diagnostics.filter(({ file }) =>
    paths.some((path) => isWithin(resolve(from, file), path)),
  );
  const frameworks = content.diagnostics.filter(
    ({ file, severity }) => severity === "error" && content.frameworkFiles.has(file),
  );
  return [...new Set([...here, ...frameworks])];
}

function countFiles(content: LoadedContent, paths: readonly string[], from: string): number {
  return [...content.sources.keys()].filter((file) =>
    paths.some((path) => isWithin(resolve(from, file), path)),
  ).length;
}

/**
 * Runs `guidebook check`.
 *
 * @param paths Folders and files; the current folder when empty.
 * @param context What the command is run with.
 * @returns 1 when there is an error, else 0.
 * @throws GuidebookError when a path does not exist or is not content.
 */
export async function runCheck(paths: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { terminal, from } = context;
  const asked = await askedRoots(paths.length === 0 ? ["."] : paths, from);
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  let files = 0;
  for (const [root, wanted] of asked) {
    const content = await loadContent({ root, from });
    diagnostics.push(...concerning(content, wanted, from));
    for (const [file, text] of content.sources) sources.set(file, text);
    files += countFiles(content, wanted, from);
  }
  terminal.write(reportDiagnostics(diagnostics, { terminal, sourceOf: (file) => sources.get(file) }));
  terminal.write(`Checked ${countWords(files, "file")}: ${countDiagnostics(diagnostics)}.\n`);
  return hasErrors(diagnostics) ? EXIT.failed : EXIT.fine;
}
