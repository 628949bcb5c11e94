import { GuidebookError, nearestWord } from "@guidebook-kit/core";
import type { Locale } from "@guidebook-kit/locales";
import type { HelperDelegate, TemplateDelegate } from "handlebars";
import type { LinkContext } from "../rich-text/link-context.js";
import { compileTemplate } from "./compile-template.js";
import { helperTable } from "./helpers/helper-table.js";

/** What a template environment is made of. */
export interface TemplateEnvironmentOptions {
  /** Sources by name, with or without `.hbs`; every template is also a partial of that name. */
  readonly templates: Readonly<Record<string, string>>;
  /** Sources that take the place of templates of the same name. They are trusted code. */
  readonly overrides?: Readonly<Record<string, string>> | undefined;
  /** The wording that the helper `text` gives: a locale, or those of its texts that the templates name. */
  readonly locale: Pick<Locale, "tag">;
  /** How references in prose become links; without it prose has no links. */
  readonly links?: LinkContext | undefined;
}

/** Renders templates; nothing that reaches a page passes it unescaped. */
export interface TemplateEnvironment {
  /**
   * @param name A template's name.
   * @param context What it draws from; a name that the context lacks is an error.
   * @returns HTML.
   * @throws GuidebookError when there is no such template, or when it fails.
   */
  readonly render: (name: string, context: object) => string;
}

const templateName = (file: string): string => file.replace(/\.hbs$/, "");

const byName = (sources: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(sources).map(([file, source]) => [templateName(file), source]));

function checkOverrides(templates: Readonly<Record<string, string>>, names: readonly string[]): void {
  for (const name of names) {
    if (Object.hasOwn(templates, name)) continue;
    const meant = nearestWord(name, Object.keys(templates));
    throw new GuidebookError(
      "html/unknown-template",
      `There is no template "${name}" to override${meant === undefined ? "." : `; did you mean "${meant}"?`}`,
    );
  }
}

/** A compiled template whose failures name it, and not the one that includes it. */
function named(name: string, template: TemplateDelegate): TemplateDelegate {
  return (context, options) => {
    try {
      return template(context, options);
    } catch (cause) {
      if (cause instanceof GuidebookError) throw cause;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new GuidebookError("html/template-failed", `The template "${name}" failed: ${reason}`, { cause });
    }
  };
}

/**
 * Makes an isolated Handlebars environment: strict, escaping, with the kit's helpers and nothing else.
 *
 * @param options Templates, the locale, and overrides or a link context if there are any.
 * @returns The environment.
 * @throws GuidebookError when an override has no template of its name, or a source does not parse.
 * @example
 * const environment = createTemplateEnvironment({ templates: { hello: "<p>{{name}}</p>" }, locale: en });
 * environment.render("hello", { name: "A & B" }); // "<p>A &amp; B</p>"
 */
export function createTemplateEnvironment(options: TemplateEnvironmentOptions): TemplateEnvironment {
  const templates = byName(options.templates);
  const overrides = byName(options.overrides ?? {});
  checkOverrides(templates, Object.keys(overrides));
  const sources = { ...templates, ...overrides };
  const helpers: Record<string, HelperDelegate> = {};
  for (const [name, createHelper] of Object.entries(helperTable)) helpers[name] = createHelper(options);
  const partials: Record<string, TemplateDelegate> = {};
  for (const [name, source] of Object.entries(sources)) partials[name] = named(name, compileTemplate(source));
  const render = (name: string, context: object): string => {
    const template = Object.hasOwn(partials, name) ? partials[name] : undefined;
    if (template === undefined) {
      throw new GuidebookError("html/unknown-template", `There is no template "${name}".`);
    }
    return template(context, { helpers, partials });
  };
  return { render };
}
