import { type Resource, type Resources, TO_WRITE } from "@guidebook-kit/core";
import type { PhrasingContent } from "mdast";
import { readBody } from "../body/read-body.js";
import { type Item, readItems } from "../body/read-item.js";
import { reportShape } from "../body/read-named-item.js";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { itemShapes } from "../grammar/item-rules.js";
import { readLink } from "../links/read-link.js";
import type { OutlineSection } from "../outline/outline.js";
import { toWritePlace } from "../positions/to-write-place.js";
import type { ReadContext } from "../read-context.js";
import { inlineText } from "../rich-text/inline-text.js";
import { readLine } from "../rich-text/read-line.js";
import { unescapedText } from "../rich-text/unescaped-text.js";
import { joinLines, trimSpaces } from "../text/spaces.js";
import { withId } from "./owned.js";
import { readOptional } from "./read-intro.js";

const YEAR = /(?:^|[,，][ \t]*)([1-9]\d{3})$/;

/** What stands last and looks like a date of which the year is not alone, as in `Publisher, May 2021`. */
const lateDate = (publisher: string): string | undefined =>
  /[,，][ \t]*([^,，\s][^,，]*\D[1-9]\d{3})$/.exec(publisher)?.[1];

/** What stands behind the title, and the same with its escaped characters hidden. */
function readTail(nodes: readonly PhrasingContent[], context: ReadContext): { text: string; marks: string } {
  readLine(nodes, context);
  const text = joinLines(
    nodes.map((node) => (node.type === "text" ? node.value : inlineText([node]))).join(""),
  );
  const marks = nodes.map((node) =>
    node.type === "text" ? unescapedText(node, context) : inlineText([node]),
  );
  const hidden = joinLines(marks.join(""));
  const start = /^[ \t]*(?:\.[ \t]*)?/.exec(hidden)?.[0].length ?? 0;
  const end = hidden.length - (/[ \t]*(?:\.[ \t]*)?$/.exec(hidden.slice(start))?.[0].length ?? 0);
  return { text: text.slice(start, end), marks: hidden.slice(start, end) };
}

/** Splits `Publisher, 2021`. */
function splitYear({ text, marks }: { text: string; marks: string }): Pick<Resource, "publisher" | "year"> {
  const year = YEAR.exec(marks);
  if (year === null) return { publisher: text };
  return { publisher: trimSpaces(text.slice(0, year.index)), year: Number(year[1]) };
}

/** The address of a link; undefined when it is not one of the web, which is reported. */
function readUrl(item: Item, context: ReadContext): string | undefined {
  const [link] = item.words;
  if (link?.type !== "link") return undefined;
  const found = readLink(link, context);
  if (found?.type === "reference") reportShape(item, context);
  return found?.type === "link" ? found.url : undefined;
}

function readResource(item: Item, context: ReadContext): Resource[] {
  const [head, ...rest] = item.words;
  const { report } = context.reporter;
  if (head?.type !== "link" && head?.type !== "emphasis") {
    reportShape(item, context);
    return [];
  }
  const title = readLine(head.children, context);
  if (title === "") reportShape(item, context);
  const url = readUrl(item, context);
  const { publisher, year } = splitYear(readTail(rest, context));
  const { position } = item;
  const shapes = itemShapes(item.kind);
  if (publisher === "") report(markdownDiagnostics.publisherMissing, { title, shapes }, { position });
  else if (year === undefined && !publisher.startsWith(TO_WRITE)) {
    report(markdownDiagnostics.yearMissing, { title, date: lateDate(publisher) }, { position });
  }
  const parts = {
    title,
    publisher,
    ...(year === undefined ? {} : { year }),
    ...(url === undefined ? {} : { url }),
  };
  const resource = withId(item, parts, context);
  context.positions.place(resource, toWritePlace(publisher, rest, context), "publisher");
  return [resource];
}

/**
 * Reads a guidebook's resources.
 *
 * @param section Their heading.
 * @param context The file at hand.
 * @returns The resources and what introduces them; undefined when there are none.
 */
export function readResources(section: OutlineSection, context: ReadContext): Resources | undefined {
  const { prose, items } = readBody(section, context);
  const read = readItems({ nodes: items, kind: "resource", parent: undefined }, context);
  const resources = read.flatMap((item) => readResource(item, context));
  const intro = readOptional(prose, "intro", context);
  return resources.length === 0 ? undefined : { ...intro, items: resources };
}
