import { BEGIN_MARKED, BUILD_PATH, PAINT_OBJECT, PAINT_PATH, SHOW_TEXT } from "../content/operator-kinds.js";
import type { ContentOperator, ScannedContent } from "../content/scan-operators.js";

const OPEN = "/Artifact BMC\n";
const CLOSE = "\nEMC\n";

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Walks a content stream and notes where decoration begins and ends. */
class ArtifactMarker {
  readonly insertions: Insertion[] = [];
  /** How deep in marked content of the page's own. */
  #marked = 0;
  /** How many graphics states are saved, and how many were when the open artifact began. */
  #level = 0;
  #openLevel: number | undefined;
  /** Where the path began that is being built. */
  #path: number | undefined;
  /** Whether the text object at hand is one whole, or has marks of its own inside. */
  #text: "none" | "whole" | "parts" = "none";

  #open(at: number): void {
    if (this.#openLevel !== undefined) return;
    this.insertions.push({ at, text: OPEN });
    this.#openLevel = this.#level;
  }

  #close(at: number): void {
    if (this.#openLevel === undefined) return;
    this.insertions.push({ at, text: CLOSE });
    this.#openLevel = undefined;
  }

  beginText({ start }: ContentOperator, inside: readonly string[]): void {
    const shows = inside.some((name) => SHOW_TEXT.has(name));
    const marks = inside.some((name) => BEGIN_MARKED.has(name) || name === "EMC");
    this.#text = marks ? "parts" : "whole";
    if (this.#marked > 0) return;
    // Marked content may not begin outside a text object and end inside.
    if (marks) this.#close(start);
    else if (shows) this.#open(start);
  }

  visit({ name, start, end }: ContentOperator): void {
    if (BEGIN_MARKED.has(name)) {
      this.#close(start);
      this.#marked += 1;
    } else if (name === "EMC") {
      this.#marked = Math.max(0, this.#marked - 1);
    } else if (name === "q") {
      this.#level += 1;
    } else if (name === "Q") {
      if (this.#openLevel !== undefined && this.#level <= this.#openLevel) this.#close(start);
      this.#level -= 1;
    } else if (name === "ET") {
      if (this.#text === "parts") this.#close(start);
      this.#text = "none";
    } else this.#visitPainting({ name, start, end });
  }

  #visitPainting({ name, start }: ContentOperator): void {
    if (BUILD_PATH.has(name)) {
      this.#path ??= start;
      return;
    }
    const from = this.#path ?? start;
    const paints = PAINT_PATH.has(name) || PAINT_OBJECT.has(name);
    if (paints || name === "n") this.#path = undefined;
    if (this.#marked > 0) return;
    if (paints) this.#open(from);
    else if (this.#text === "parts" && SHOW_TEXT.has(name)) this.#open(start);
  }

  finish(end: number): void {
    this.#close(end);
  }
}

function insert(content: Uint8Array, insertions: readonly Insertion[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const { at, text } of insertions) {
    parts.push(content.subarray(from, at), encoder.encode(text));
    from = at;
  }
  parts.push(content.subarray(from));
  const joined = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

/**
 * Marks as decoration all that is on a page without belonging to its structure: running heads, rules, backgrounds.
 * Nothing that is drawn changes.
 *
 * @param content A page's content stream.
 * @returns The content stream with marks; the same bytes when nothing was unmarked.
 */
export function markArtifacts({ bytes, operators }: ScannedContent): Uint8Array {
  const marker = new ArtifactMarker();
  for (const [index, operator] of operators.entries()) {
    if (operator.name === "BT") {
      const inside: string[] = [];
      for (let next = index + 1; next < operators.length && operators[next]?.name !== "ET"; next += 1) {
        inside.push(operators[next]?.name ?? "");
      }
      marker.beginText(operator, inside);
    } else marker.visit(operator);
  }
  marker.finish(bytes.length);
  return marker.insertions.length === 0 ? bytes : insert(bytes, marker.insertions);
}
