import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createTemplateEnvironment, renderPage, screenThemeCss } from "@guidebook-kit/html";
import { en } from "@guidebook-kit/locales";

const folder = fileURLToPath(new URL("templates/", import.meta.url));
const read = (file: string): string => readFileSync(`${folder}${file}`, "utf8");

const templates = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith(".hbs"))
    .map((file) => [file.slice(0, -".hbs".length), read(file)]),
);
const css = read("server.css");
const draftsScript = read("drafts.js");

/** A page of the server's own. */
export interface ServerPage {
  /** Name of its template. */
  readonly template: "home" | "meeting" | "team" | "error";
  readonly title: string;
  /** What the template draws; every text in it is escaped there. */
  readonly view: object;
  /** Number of the dimension whose colour it has; 10 by default. */
  readonly dimension?: number;
  /** For the script that finds unsent answers in the browser; without it the page has no script. */
  readonly data?: object;
}

/**
 * Renders a page of the server's own. These pages speak English; the worksheet and the report speak the languages of
 * their guidebook.
 *
 * @param page The page.
 * @returns A whole HTML document with a content security policy.
 */
export function renderServerPage({ template, title, view, dimension = 10, data }: ServerPage): string {
  const environment = createTemplateEnvironment({ templates, locale: en });
  const body = environment.render("page", { title, template, view });
  return renderPage({
    lang: "en",
    direction: "ltr",
    title,
    style: `${screenThemeCss({ dimension, text: body })}\n${css}`,
    body,
    formAction: "/",
    ...(data === undefined ? {} : { data, script: draftsScript }),
  });
}
