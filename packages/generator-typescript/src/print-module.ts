import type { StatementStructures } from "ts-morph";
import type { ModuleStatement } from "./module-statements.js";

type Morph = typeof import("ts-morph");

/** Files that a module may be printed as: one for programs in TypeScript, or two for packages. */
export const MODULE_FILES = ["index.ts", "index.js", "index.d.ts"] as const;

/** A file that a module may be printed as. */
export type ModuleFile = (typeof MODULE_FILES)[number];

function toStructure(morph: Morph, statement: ModuleStatement, file: ModuleFile): StatementStructures[] {
  const { kind, name, docs, type, value } = statement;
  const common = { isExported: true, docs: [docs], leadingTrivia: "\n" };
  if (kind === "type") {
    return file === "index.js" ? [] : [{ ...common, kind: morph.StructureKind.TypeAlias, name, type }];
  }
  const typed = file === "index.js" ? {} : { type };
  const filled = file === "index.d.ts" ? {} : { initializer: value };
  return [
    {
      ...common,
      kind: morph.StructureKind.VariableStatement,
      hasDeclareKeyword: file === "index.d.ts",
      declarationKind: morph.VariableDeclarationKind.Const,
      declarations: [{ name, ...typed, ...filled }],
    },
  ];
}

/**
 * Prints a module.
 *
 * @param statements What it exports.
 * @param names The files to print it as.
 * @returns The texts of the files, in their order: indented by two spaces, ending in a line feed.
 */
export async function printModule(
  statements: readonly ModuleStatement[],
  names: readonly ModuleFile[],
): Promise<string[]> {
  // Loading ts-morph takes longer than all else that a check of the content does.
  const morph = await import("ts-morph");
  const compilerOptions = { allowJs: true };
  const project = new morph.Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions,
  });
  return names.map((name) => {
    const file = project.createSourceFile(name);
    file.set({ statements: statements.flatMap((statement) => toStructure(morph, statement, name)) });
    file.formatText({ indentSize: 2 });
    return `${file.getFullText().trim()}\n`;
  });
}
