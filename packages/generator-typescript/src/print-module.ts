import type { StatementStructures } from "ts-morph";
import type { ModuleStatement } from "./module-statements.js";

type Morph = typeof import("ts-morph");

function toStructure(morph: Morph, { kind, name, docs, type, value }: ModuleStatement): StatementStructures {
  const common = { isExported: true, docs: [docs], leadingTrivia: "\n" };
  if (kind === "type") {
    return { ...common, kind: morph.StructureKind.TypeAlias, name, type: type ?? "never" };
  }
  return {
    ...common,
    kind: morph.StructureKind.VariableStatement,
    declarationKind: morph.VariableDeclarationKind.Const,
    declarations: [{ name, initializer: value ?? "undefined", ...(type === undefined ? {} : { type }) }],
  };
}

/**
 * Prints a module.
 *
 * @param statements What it exports.
 * @returns TypeScript, indented by two spaces, ending in a line feed.
 */
export async function printModule(statements: readonly ModuleStatement[]): Promise<string> {
  // Loading ts-morph takes longer than all else that a check of the content does.
  const morph = await import("ts-morph");
  const project = new morph.Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const file = project.createSourceFile("index.ts");
  file.set({ statements: statements.map((statement) => toStructure(morph, statement)) });
  file.formatText({ indentSize: 2 });
  return `${file.getFullText().trim()}\n`;
}
