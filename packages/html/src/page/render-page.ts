import { embedJson } from "../escape/embed-json.js";
import { escapeHtml } from "../escape/escape-html.js";
import { buildContentSecurityPolicy } from "../security/content-security-policy.js";

/** What a page consists of. */
export interface PageOptions {
  /** Language tag of the page. */
  readonly lang: string;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  /** CSS; it must not hold text of the content but through `cssString`. */
  readonly style: string;
  /** What stands in `body`: safe HTML, from templates. */
  readonly body: string;
  /** Data for the script, as JSON in a `script` element of the id `page.data`; none by default. */
  readonly data?: unknown;
  /** A script to run at the end of the page; none by default. */
  readonly script?: string | undefined;
  /** Where the page's form posts to; nowhere by default. */
  readonly formAction?: string | undefined;
  /** Whether the page shows pictures that lie beside it; only those in the page itself by default. */
  readonly pictures?: boolean | undefined;
  /** A drawing for the browser's tab, as an SVG element; none by default. */
  readonly icon?: string | undefined;
}

/** Nothing in a style or script that was written for the kit may end its element. */
function withoutEndTag(text: string): string {
  return text.replace(/<\/(style|script)/gi, "<\\/$1");
}

function renderIcon(icon: string | undefined): string {
  if (icon === undefined) return "";
  const svg = icon.replace(/^<svg /, '<svg xmlns="http://www.w3.org/2000/svg" ');
  return `<link rel="icon" href="data:image/svg+xml,${escapeHtml(encodeURIComponent(svg))}">\n`;
}

/**
 * Renders the shell of a page that needs nothing but itself.
 *
 * @param page What the page consists of.
 * @returns A whole HTML document, ending in a line feed, with a content security policy that lets nothing in.
 */
export function renderPage(page: PageOptions): string {
  const style = withoutEndTag(page.style);
  const script = page.script === undefined ? undefined : withoutEndTag(page.script);
  const policy = buildContentSecurityPolicy({
    styles: [style],
    scripts: script === undefined ? [] : [script],
    formAction: page.formAction,
    pictures: page.pictures,
  });
  const data =
    page.data === undefined
      ? ""
      : `<script type="application/json" id="page.data">${embedJson(page.data)}</script>\n`;
  return `<!doctype html>
<html lang="${escapeHtml(page.lang)}" dir="${page.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(page.title)}</title>
${renderIcon(page.icon)}<style>${style}</style>
</head>
<body>
${page.body}
${data}${script === undefined ? "" : `<script>${script}</script>\n`}</body>
</html>
`;
}
