import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";

const LIBRARY = dirname(createRequire(import.meta.url).resolve("typescript"));

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2022.d.ts"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
};

/** What the compiler says of some files, and what it emits for them. */
export interface Compiled {
  readonly problems: string[];
  readonly emitted: ReadonlyMap<string, string>;
}

/** Compiles files that stand in memory, strictly. */
export function compileModule(files: Readonly<Record<string, string>>): Compiled {
  const texts = new Map(
    Object.entries({ "package.json": '{"type":"module"}', ...files }).map(([name, text]) => [
      `/${name}`,
      text,
    ]),
  );
  const emitted = new Map<string, string>();
  const textOf = (path: string): string | undefined =>
    texts.get(path) ?? (path.startsWith(LIBRARY) ? readFileSync(path, "utf8") : undefined);
  const host: ts.CompilerHost = {
    getSourceFile: (path, target) => {
      const text = textOf(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, target);
    },
    getDefaultLibFileName: () => join(LIBRARY, "lib.es2022.d.ts"),
    getDefaultLibLocation: () => LIBRARY,
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (path) => texts.has(path),
    readFile: textOf,
    writeFile: (path, text) => emitted.set(path.slice(1), text),
  };
  const roots = [...texts.keys()].filter((path) => path.endsWith(".ts"));
  const program = ts.createProgram({ rootNames: roots, options: OPTIONS, host });
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map((problem) => ts.flattenDiagnosticMessageText(problem.messageText, "\n"));
  program.emit();
  return { problems, emitted };
}
