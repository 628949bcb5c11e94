import { readdirSync, readFileSync } from "node:fs";
import { createTemplateEnvironment, printThemeCss, renderPage } from "@guidebook-kit/html";

/** Renders what lies in a folder: `templates/*.hbs`, `styles/*.css`, and the data of one file. */
export function renderFolder(folder: string, dataFile: string): string {
  const read = (path: string): string => readFileSync(`${folder}/${path}`, "utf8");
  const data = JSON.parse(read(dataFile));
  const names = readdirSync(`${folder}/templates`);
  const templates = Object.fromEntries(names.map((name) => [name, read(`templates/${name}`)]));
  // The links in the data hold their addresses: no reference is left to find.
  const links = { find: () => ({}) };
  const environment = createTemplateEnvironment({ templates, locale: data.locale, links });
  const body = environment.render("document", data.document);
  const theme = printThemeCss({ dimension: data.dimension, text: body + data.rules });
  const sheets = data.styles.map((name: string) => read(`styles/${name}`));
  return renderPage({ ...data.page, style: [theme, data.rules, ...sheets].join("\n"), body });
}
