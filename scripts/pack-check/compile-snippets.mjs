import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Codes of the compiler for a name that nothing declares. */
const UNKNOWN_NAME = [2304, 2552, 18004];

const OPTIONS = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  resolveJsonModule: true,
  skipLibCheck: false,
  types: ["node"],
};

const wordsOf = (problem) => ts.flattenDiagnosticMessageText(problem.messageText, "\n");

function problemsOf(program, path) {
  return ts.getPreEmitDiagnostics(program, program.getSourceFile(path));
}

/** The names that a snippet takes for given. */
function givenNames(problems) {
  const unknown = problems.filter(({ code }) => UNKNOWN_NAME.includes(code));
  return [...new Set(unknown.flatMap((problem) => /'(\w+)'/.exec(wordsOf(problem))?.[1] ?? []))];
}

/**
 * Compiles snippets strictly against the installed packages, and writes them as JavaScript beside themselves.
 *
 * @param {string} home Absolute path of the folder in which they run; `given.mts` in it declares what they take for
 *   given.
 * @param {readonly { file: string, code: string, place: string }[]} snippets Names of files to write, what they hold,
 *   and where that stands.
 * @returns {string[]} Problems, one line each.
 */
export function compileSnippets(home, snippets) {
  const pathOf = ({ file }) => join(home, file);
  for (const snippet of snippets) writeFileSync(pathOf(snippet), snippet.code);
  const first = ts.createProgram(snippets.map(pathOf), OPTIONS);
  for (const snippet of snippets) {
    const names = givenNames(problemsOf(first, pathOf(snippet)));
    if (names.length === 0) continue;
    writeFileSync(pathOf(snippet), `import { ${names.join(", ")} } from "./given.mjs";\n${snippet.code}`);
  }
  const second = ts.createProgram([...snippets.map(pathOf), join(home, "given.mts")], OPTIONS);
  second.emit();
  return snippets.flatMap((snippet) =>
    problemsOf(second, pathOf(snippet)).map((problem) => `${snippet.place}: ${wordsOf(problem)}`),
  );
}
