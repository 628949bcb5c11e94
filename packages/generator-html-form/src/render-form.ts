import type { GuidebookInput } from "@guidebook-kit/generator";
import {
  accentOf,
  createLinkContext,
  createTemplateEnvironment,
  renderPage,
  screenThemeCss,
  shelfMark,
} from "@guidebook-kit/html";
import { RESPONSE_FORMAT, toFieldShapes, worksheetFields } from "@guidebook-kit/worksheet";
import { formContext } from "./form-context.js";
import { formCss } from "./form-css.js";
import { formScript } from "./form-script.generated.js";
import type { HtmlFormOptions } from "./options.js";
import type { PageData } from "./page-data.js";
import type { ServedAnswers } from "./served-answers.js";
import { formTemplates } from "./templates.generated.js";
import { listedActions, pageView } from "./view/page-view.js";
import { formAnchors } from "./view/reading-view.js";

/**
 * Renders the form of one guidebook.
 *
 * @param input A generator's input.
 * @param options The generator's options.
 * @param served Answers to show, for a server that keeps them; a blank form by default.
 * @returns A whole HTML document.
 */
export function renderForm(input: GuidebookInput, options: HtmlFormOptions, served?: ServedAnswers): string {
  const context = formContext(input, served);
  const { locale, resolved, worksheet } = context;
  const environment = createTemplateEnvironment({
    templates: formTemplates,
    overrides: options.templates,
    locale,
    links: createLinkContext(resolved, { anchors: formAnchors(context) }),
  });
  const body = environment.render("page", pageView(context, options));
  const { dimension, framework, guidebook } = resolved;
  const data: PageData = {
    guidebook: worksheet.guidebook,
    place: served?.place ?? worksheet.guidebook,
    record: served?.response.record,
    unmatched: served?.response.unmatched,
    format: RESPONSE_FORMAT,
    fields: toFieldShapes(worksheetFields(worksheet)),
    retired: { ...framework.retired, ...guidebook.retired },
    file: `${worksheet.guidebook}.answers.json`,
    tag: locale.tag,
    actions: listedActions(context),
    text: locale.form.script,
  };
  const theme = screenThemeCss({ dimension: dimension.number, text: body });
  return renderPage({
    lang: worksheet.locale,
    direction: locale.direction,
    title: `${guidebook.title}: ${locale.page.worksheet}`,
    style: `${theme}\n${formCss}`,
    body,
    data,
    script: formScript,
    formAction: options.action,
    icon: shelfMark(framework.dimensions, dimension.number, accentOf(dimension.number).light),
  });
}
