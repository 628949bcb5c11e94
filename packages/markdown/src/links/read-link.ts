import type { DiagnosticKind, Position, Reference } from "@guidebook-kit/core";
import type { Link } from "mdast";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { oneEdit, replaceRange } from "../diagnostics/reporter.js";
import { placeOf } from "../ids/read-id.js";
import { type ReadContext, sourceOf } from "../read-context.js";
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

/**
 * Gives the range of a link's address, where what is wrong with it is shown.
 *
 * @param node A link of the tree.
 * @param context The file at hand.
 * @returns The address's range; the link's when the address is written with escapes.
 */
export function addressOf(node: Link, context: ReadContext): Position {
  const whole = placeOf(node);
  const end = whole.end.offset ?? 0;
  const start = context.file.text.lastIndexOf(node.url, end - 1);
  if (node.url === "" || start < (whole.start.offset ?? 0)) return whole;
  return context.rangeOf(start, start + node.url.length);
}

function reportNotContent(node: Link, context: ReadContext): void {
  const { url } = node;
  const path = url.replace(/^\/\//, "");
  const meant = BARE_HOST.test(path) && !/\.md(?:#|$)/.test(path) ? `https://${path}` : undefined;
  const position = addressOf(node, context);
  const written = meant !== undefined && sourceOf({ position }, context) === url;
  const fix = written ? oneEdit(`Write ${meant}`, replaceRange(position, meant)) : undefined;
  context.reporter.report(
    markdownDiagnostics.linkNotContent,
    { url, meant },
    { position, suggestion: meant, fix },
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
    context.reporter.report(markdownDiagnostics.unsafeLink, { url }, { position: addressOf(node, context) });
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
  else context.reporter.report(PROBLEMS[found.problem], { url }, { position: addressOf(node, context) });
  return undefined;
}
