// Renders each file in data/ with the templates and the style sheets beside this program, into pages/:
//   npm install @guidebook-kit/html
//   node render.mjs
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createTemplateEnvironment, printThemeCss, renderPage } from "@guidebook-kit/html";

const folder = import.meta.dirname;
const read = (path) => readFileSync(`${folder}/${path}`, "utf8");
const readAll = (name, ending) =>
  Object.fromEntries(
    readdirSync(`${folder}/${name}`)
      .filter((file) => file.endsWith(ending))
      .map((file) => [file, read(`${name}/${file}`)]),
  );

const templates = readAll("templates", ".hbs");
const styles = readAll("styles", ".css");
// The links in the data hold their addresses: no reference is left to find.
const links = { find: () => ({}) };

function render(data) {
  const environment = createTemplateEnvironment({ templates, locale: data.locale, links });
  const body = environment.render("document", data.document);
  const theme = printThemeCss({ dimension: data.dimension, text: body + data.rules });
  const style = [theme, data.rules, ...data.styles.map((name) => styles[name])].join("\n");
  return renderPage({ ...data.page, style, body });
}

mkdirSync(`${folder}/pages`, { recursive: true });
for (const file of readdirSync(`${folder}/data`)) {
  const page = file.replace(/json$/, "html");
  writeFileSync(`${folder}/pages/${page}`, render(JSON.parse(read(`data/${file}`))));
}
