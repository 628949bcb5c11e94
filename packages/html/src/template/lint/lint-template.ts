import { type Diagnostic, diagnose, nearestWord, type Position } from "@guidebook-kit/core";
import Handlebars from "handlebars";
import { templateDiagnostics } from "../../diagnostics/template-diagnostics.js";
import { helperTable } from "../helpers/helper-table.js";
import { HTML_START } from "./html-place.js";
import { outputRules } from "./rules/output-rules.js";
import { visitTemplate } from "./visit-template.js";

/** What a template is checked against. */
export interface LintTemplateOptions {
  /** Name of the template's file, for the diagnostics. */
  readonly file: string;
  /** Names of the templates that it may include, with or without `.hbs`; not checked by default. */
  readonly partials?: Iterable<string> | undefined;
}

const BUILT_IN = ["if", "unless", "each", "with", "lookup", "log"];
const HELPERS: readonly string[] = [...Object.keys(helperTable), ...BUILT_IN];

function toPosition({ start, end }: hbs.AST.SourceLocation): Position {
  return {
    start: { line: start.line, column: start.column + 1 },
    end: { line: end.line, column: end.column + 1 },
  };
}

function notParsed(error: unknown, file: string): Diagnostic {
  const [first = "", ...rest] = (error instanceof Error ? error.message : String(error)).split("\n");
  const line = Number(/line (\d+)/.exec(first)?.[1] ?? /^.* - (\d+):/.exec(first)?.[1] ?? 1);
  const point = { line, column: 1 };
  const reason = rest.at(-1) ?? first;
  return diagnose(
    templateDiagnostics.notParsed,
    { reason },
    { file, position: { start: point, end: point } },
  );
}

function suggest(word: string, known: Iterable<string>): { suggestion?: string } {
  const suggestion = nearestWord(word, known);
  return suggestion === undefined ? {} : { suggestion };
}

function lintProgram(program: hbs.AST.Program, { file, partials }: LintTemplateOptions): Diagnostic[] {
  const found: Diagnostic[] = [];
  const known = partials === undefined ? undefined : [...partials].map((name) => name.replace(/\.hbs$/, ""));
  visitTemplate(program, HTML_START, {
    output: (output, loc) => {
      const at = { file, position: toPosition(loc) };
      found.push(...outputRules.map((rule) => rule(output, at)).filter((problem) => problem !== undefined));
    },
    call: (name, loc) => {
      if (HELPERS.includes(name)) return;
      const at = { file, position: toPosition(loc), ...suggest(name, HELPERS) };
      found.push(diagnose(templateDiagnostics.unknownHelper, { name, known: HELPERS }, at));
    },
    partial: (name, loc) => {
      if (known === undefined || known.includes(name)) return;
      const at = { file, position: toPosition(loc), ...suggest(name, known) };
      found.push(diagnose(templateDiagnostics.unknownPartial, { name }, at));
    },
  });
  return found;
}

/**
 * Checks a template: that it parses, calls what exists, and prints texts only where escaping protects.
 *
 * @param source Handlebars source.
 * @param options The template's file, and the templates that it may include.
 * @returns What is wrong, in the order of the source. A partial is checked as if it stood in text, wherever it is
 *   included.
 * @example
 * lintTemplate("<a href={{url}}>", { file: "more.hbs" }); // html/unquoted-attribute
 */
export function lintTemplate(source: string, options: LintTemplateOptions): Diagnostic[] {
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parseWithoutProcessing(source);
  } catch (error) {
    return [notParsed(error, options.file)];
  }
  return lintProgram(program, options);
}
