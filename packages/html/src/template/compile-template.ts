import Handlebars from "handlebars";

/** More than all templates of the kit, so that those of a preview in which templates are edited do not pile up. */
const MOST_TEMPLATES = 500;

/** Nothing is registered here: helpers and partials come with each rendering. */
const handlebars = Handlebars.create();

const compiled = new Map<string, Handlebars.TemplateDelegate>();

/**
 * Compiles a template, strict and escaping. The same source is compiled once: that takes longer than to render it.
 *
 * @param source The template's source.
 * @returns The template, which wants its helpers and partials with each call.
 */
export function compileTemplate(source: string): Handlebars.TemplateDelegate {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  if (compiled.size >= MOST_TEMPLATES) compiled.clear();
  const template = handlebars.compile(source, { strict: true, preventIndent: true });
  compiled.set(source, template);
  return template;
}
