import type { DiagnosticKind, Reference } from "@guidebook-kit/core";
import type { Link } from "mdast";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { oneEdit } from "../diagnostics/reporter.js";
import type { ReadContext } from "../read-context.js";
import { reportMarkup } from "../rich-text/report-markup.js";

/** What a link turned out to be. */
export type ReadLink =
  | { readonly type: "link"; readonly url: string }
  | { readonly type: "reference"; readonly target: Reference };

const SAFE_SCHEMES: readonly string[] = ["http", "https", "mailto"];

/** A host without a scheme, as in `www.example.org/page`. */
const BARE_HOST = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#].*)?$/i;

const PROBLEMS = {
  outside: markdownDiagnostics.linkOutside,
  "no-framework": markdownDiagnostics.linkFileMissing,
  "whole-framework": markdownDiagnostics.linkWithoutPart,
} as const satisfies Readonly<Record<string, DiagnosticKind<{ url: string }>>>;

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function reportNotContent(node: Link, context: ReadContext): void {
  const { url, position } = node;
  const path = url.replace(/^\/\//, "");
  const meant = BARE_HOST.test(path) && !/\.md(?:#|$)/.test(path) ? `https://${path}` : undefined;
  const start = context.file.text.lastIndexOf(url, position?.end.offset ?? 0);
  const written = meant !== undefined && start >= (position?.start.offset ?? 0);
  context.reporter.report(
    markdownDiagnostics.linkNotContent,
    { url, meant },
    {
      position,
      suggestion: meant,
      ...(written ? { fix: oneEdit(`Write ${meant}`, { start, end: start + url.length, text: meant }) } : {}),
    },
  );
}

/**
 * Reads where a link leads; what is wrong with it is reported.
 *
 * @param node A link of the tree.
 * @param context The file at hand.
 * @returns A web address or a reference; undefined when the link leads nowhere.
 */
export function readLink(node: Link, context: ReadContext): ReadLink | undefined {
  if (node.title !== null && node.title !== undefined)
    reportMarkup("A title behind a link's address", node, context);
  const url = node.url.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined) {
    if (SAFE_SCHEMES.includes(scheme) && !/[\u0000-\u0020]/.test(url)) return { type: "link", url };
    context.reporter.report(markdownDiagnostics.unsafeLink, { url }, { position: node.position });
    return undefined;
  }
  const [path = "", fragment = ""] = url.split(/#(.*)/s);
  const place = decode(path);
  if (url === "" || /^[/\\]|[\\?:\u0000-\u0020]/.test(place)) {
    reportNotContent(node, context);
    return undefined;
  }
  const found = context.links.resolve(place, decode(fragment));
  if ("target" in found) return { type: "reference", target: found.target };
  if (found.problem === "not-content") reportNotContent(node, context);
  else context.reporter.report(PROBLEMS[found.problem], { url }, { position: node.position });
  return undefined;
}
