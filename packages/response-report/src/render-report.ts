import {
  accentOf,
  createTemplateEnvironment,
  renderPage,
  screenThemeCss,
  shelfMark,
} from "@guidebook-kit/html";
import { formatText } from "@guidebook-kit/locales";
import { reportContext } from "./report-context.js";
import { reportCss } from "./report-css.js";
import type { ReportInput } from "./report-input.js";
import { reportTemplates } from "./templates.generated.js";
import { pageView } from "./view/page-view.js";

/** The colour of a page that does not know its dimension. */
const NO_NUMBER = 1;

/**
 * Renders what several teams answered as one page for the meeting after: where groups disagree, who answered and whose
 * voice is missing, charts, every team's own words. It needs no server and no script, and can be printed.
 *
 * @param input The merged responses, their worksheet, and the guidebook if it is at hand.
 * @returns A whole HTML document, the same for the same input.
 * @throws GuidebookError `report/other-worksheet` when the responses belong to another worksheet.
 */
export function renderReport(input: ReportInput): string {
  const context = reportContext(input);
  const { locale, resolved } = context;
  const view = pageView(context);
  const environment = createTemplateEnvironment({
    templates: reportTemplates,
    overrides: input.templates,
    locale,
  });
  const body = environment.render("page", view);
  const number = resolved?.dimension.number ?? NO_NUMBER;
  const title = formatText(locale.report.title, { count: view.count }, locale.tag);
  return renderPage({
    lang: locale.tag,
    direction: locale.direction,
    title: `${view.guidebook}: ${title}`,
    style: `${screenThemeCss({ dimension: number, text: body })}\n${reportCss}`,
    body,
    icon:
      resolved === undefined
        ? undefined
        : shelfMark(resolved.framework.dimensions, number, accentOf(number).light),
  });
}
