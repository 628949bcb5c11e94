import { escapeHtml } from "@guidebook-kit/html";
import { formatText, type Locale } from "@guidebook-kit/locales";
import { PREVIEW_ADDRESSES } from "./addresses.js";
import { GALLERY_PATH, VIEWS } from "./views.js";

/** What the shell is made for. */
export interface ShellOptions {
  /** The words of the shell. */
  readonly locale: Locale;
  /** What the content is called. */
  readonly title: string;
}

/**
 * Renders the page around the pages: which guidebook and which view of it is shown, what is wrong, and a frame in which
 * the page stands as it is built.
 *
 * @param options Words and title.
 * @returns A whole HTML document, ending in a line feed. It needs the script and the style of `PREVIEW_ADDRESSES`.
 */
export function renderShell({ locale, title }: ShellOptions): string {
  const { preview: text, tag, direction } = locale;
  const name = escapeHtml(formatText(text.title, { title }, tag));
  const views = VIEWS.map(
    ({ file, label }) => `<a data-file="${escapeHtml(file)}" href="#" hidden>${escapeHtml(text[label])}</a>`,
  ).join("\n");
  return `<!doctype html>
<html lang="${escapeHtml(tag)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${PREVIEW_ADDRESSES.style}">
</head>
<body>
<header>
<h1>${name}</h1>
<label id="chooser" hidden><span>${escapeHtml(text.chooseGuidebook)}</span> <select id="guidebook"></select></label>
<p id="status" role="status" data-fresh="${escapeHtml(text.upToDate)}" data-stale="${escapeHtml(text.stale)}" data-stopped="${escapeHtml(text.stopped)}"></p>
<p id="said" role="status" class="visually-hidden"></p>
<nav aria-label="${escapeHtml(text.views)}">
<a data-path="${GALLERY_PATH}" href="#${GALLERY_PATH}" hidden>${escapeHtml(text.allGuidebooks)}</a>
${views}
</nav>
<p id="left-out" hidden>${escapeHtml(text.leftOut)}</p>
</header>
<main>
<aside id="problems" hidden></aside>
<iframe id="page" title="${name}" hidden></iframe>
</main>
<script src="${PREVIEW_ADDRESSES.script}"></script>
</body>
</html>
`;
}
