import { type HtmlPlace, readHtml, readOutput } from "./html-place.js";
import type { Output } from "./rules/output-rule.js";

/** What is told of a template, in the order of its source. */
export interface TemplateVisitor {
  readonly output: (output: Output, loc: hbs.AST.SourceLocation) => void;
  /** A helper is called. */
  readonly call: (name: string, loc: hbs.AST.SourceLocation) => void;
  /** Another template is included by its name. */
  readonly partial: (name: string, loc: hbs.AST.SourceLocation) => void;
}

type Callable = Pick<hbs.AST.MustacheStatement, "params" | "hash" | "loc"> & { readonly path: hbs.AST.Node };

const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === "PathExpression";
const isSubExpression = (node: hbs.AST.Node): node is hbs.AST.SubExpression => node.type === "SubExpression";

const originalOf = (node: hbs.AST.Node): string => (isPath(node) ? node.original : "…");

/** Tells of the helper that is called, and of those in its arguments. */
function visitCall({ path, params, hash, loc }: Callable, visitor: TemplateVisitor): void {
  const values = [...params, ...(hash?.pairs ?? []).map(({ value }) => value)];
  if (values.length > 0) visitor.call(originalOf(path), loc);
  for (const value of values.filter(isSubExpression)) visitCall(value, visitor);
}

function visitOutput(node: hbs.AST.MustacheStatement, place: HtmlPlace, visitor: TemplateVisitor): HtmlPlace {
  visitCall(node, visitor);
  const [first] = node.params;
  const name = originalOf(node.path);
  const output = {
    path: first === undefined ? name : originalOf(first),
    helper: first === undefined ? "" : name,
  };
  visitor.output({ ...output, escaped: node.escaped, place }, node.loc);
  return readOutput(place);
}

/** Both branches begin at the same place; what follows goes on from the first. */
function visitBlock(node: hbs.AST.BlockStatement, place: HtmlPlace, visitor: TemplateVisitor): HtmlPlace {
  visitCall(node, visitor);
  const after = visitTemplate(node.program, place, visitor);
  const otherwise: hbs.AST.Program | undefined = node.inverse;
  if (otherwise !== undefined) visitTemplate(otherwise, place, visitor);
  return after;
}

function visitPartial({ name, loc, params, hash }: hbs.AST.PartialStatement, visitor: TemplateVisitor): void {
  if (isSubExpression(name)) visitCall(name, visitor);
  else visitor.partial(name.original, loc);
  for (const value of [...params, ...(hash?.pairs ?? []).map((pair) => pair.value)].filter(isSubExpression))
    visitCall(value, visitor);
}

/**
 * Goes through a template.
 *
 * @param program The parsed template, or a block of it.
 * @param place Where in HTML it begins.
 * @param visitor Is told what there is.
 * @returns Where in HTML it ends.
 */
export function visitTemplate(
  program: hbs.AST.Program,
  place: HtmlPlace,
  visitor: TemplateVisitor,
): HtmlPlace {
  let current = place;
  for (const node of program.body) {
    if (node.type === "ContentStatement")
      current = readHtml(current, (node as hbs.AST.ContentStatement).value);
    if (node.type === "MustacheStatement")
      current = visitOutput(node as hbs.AST.MustacheStatement, current, visitor);
    if (node.type === "BlockStatement")
      current = visitBlock(node as hbs.AST.BlockStatement, current, visitor);
    if (node.type === "PartialStatement") visitPartial(node as hbs.AST.PartialStatement, visitor);
  }
  return current;
}
