import { escapeHtml } from "@guidebook-kit/html";
import { PREVIEW_ADDRESSES } from "./addresses.js";

function renderEntry(key: string | undefined, value: unknown): string {
  const label = key === undefined ? "" : `<b>${escapeHtml(key)}</b> `;
  return `<li>${label}${renderValue(value)}</li>`;
}

function renderValue(value: unknown): string {
  if (typeof value === "string") return `<q>${escapeHtml(value)}</q>`;
  if (typeof value !== "object" || value === null) return `<i>${escapeHtml(String(value))}</i>`;
  const entries = Array.isArray(value)
    ? value.map((each: unknown) => renderEntry(undefined, each))
    : Object.entries(value).map(([key, each]) => renderEntry(key, each));
  if (entries.length === 0) return `<i>${Array.isArray(value) ? "[ ]" : "{ }"}</i>`;
  const list = Array.isArray(value) ? "ol" : "ul";
  return `<${list}>${entries.join("\n")}</${list}>`;
}

/** A part of the whole: what a model says at its top, each under a heading that the first lines lead to. */
function renderPart([key, value]: readonly [string, unknown]): string {
  return `<section id="${escapeHtml(key)}"><h2>${escapeHtml(key)}</h2>\n${renderValue(value)}</section>`;
}

/**
 * Renders a model for people to read: what a program gets, with every name and value of it, in its order.
 *
 * @param model The model: anything that JSON can say.
 * @param path Path of its file, to be named.
 * @returns A whole HTML document, ending in a line feed. It needs the style of `PREVIEW_ADDRESSES`.
 */
export function renderModel(model: unknown, path: string): string {
  const parts = typeof model === "object" && model !== null ? Object.entries(model) : [["", model] as const];
  const links = parts.map(([key]) => `<a href="#${escapeHtml(key)}">${escapeHtml(key)}</a>`).join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(path)}</title>
<link rel="stylesheet" href="${PREVIEW_ADDRESSES.modelStyle}">
</head>
<body>
<main>
<h1>${escapeHtml(path.slice(path.lastIndexOf("/") + 1))}</h1>
<nav aria-label="${escapeHtml(path)}">${links}</nav>
${parts.map(renderPart).join("\n")}
</main>
</body>
</html>
`;
}
