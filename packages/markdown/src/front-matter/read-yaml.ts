import type { Json } from "@guidebook-kit/core";
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  Schema,
  visit,
} from "yaml";

/** What YAML made of a value. */
export type YamlValue =
  | { readonly type: "value"; readonly value: Json; readonly text: string | undefined }
  | { readonly type: "syntax"; readonly problem: string; readonly at: number }
  | { readonly type: "feature"; readonly feature: string; readonly at: number };

/** Made once: every document would make its own. */
const SCHEMA = new Schema({ schema: "core" });
const PARSE_OPTIONS = { version: "1.2", schema: SCHEMA, prettyErrors: false, logLevel: "silent" } as const;

/** The first thing in a document that front matter may not use. */
function findFeature(document: Document): YamlValue | undefined {
  let found: YamlValue | undefined;
  const refuse = (feature: string, at: number): symbol => {
    found = { type: "feature", feature, at };
    return visit.BREAK;
  };
  visit(document, (_key, node) => {
    const at = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    if (isAlias(node)) return refuse("an alias (*)", at);
    if (isPair(node)) return refuseKey(node.key, refuse);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
    if (node.anchor !== undefined) return refuse("an anchor (&)", at);
    return node.tag === undefined ? undefined : refuse("a tag (!)", at);
  });
  return found;
}

/** Keys that would merge maps, or that mean something to every JavaScript object. */
const RESERVED_KEYS: readonly unknown[] = ["<<", "__proto__"];

function refuseKey(key: unknown, refuse: (feature: string, at: number) => symbol): symbol | undefined {
  const at = isNode(key) ? (key.range?.[0] ?? 0) : 0;
  if (!isScalar(key)) return refuse("a key that is not a word", at);
  return RESERVED_KEYS.includes(key.value) ? refuse(`the key "${String(key.value)}"`, at) : undefined;
}

/** What YAML says, in an editor's words. */
const PROBLEMS: Readonly<Record<string, string>> = {
  BAD_INDENT: "a bracket is not closed, or a line begins at the wrong place",
  DUPLICATE_KEY: "a key stands twice in it",
  MISSING_CHAR: "a quotation mark or bracket is not closed",
  TAB_AS_INDENT: "a line begins with a tab instead of spaces",
  UNEXPECTED_TOKEN: "something stands behind its end",
};

/**
 * Reads a value as YAML.
 *
 * @param text A key, a colon and a value, further lines included.
 * @returns The value; as text, too, when it is one; or what is wrong and where, as an offset in `text`.
 */
export function readYaml(text: string): YamlValue {
  const document = parseDocument(text, PARSE_OPTIONS);
  const feature = findFeature(document);
  if (feature !== undefined) return feature;
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    return { type: "syntax", problem: PROBLEMS[problem.code] ?? "it is not valid YAML", at: problem.pos[0] };
  }
  const pair = isMap(document.contents) ? document.contents.items[0] : undefined;
  const node = pair?.value;
  const written = isScalar(node) ? (node.type === "PLAIN" ? node.source : String(node.value)) : undefined;
  const [value = null] = Object.values(document.toJSON() as Record<string, Json>);
  return { type: "value", value, text: written };
}
