import { execFileSync } from "node:child_process";
import { type Phrase, plainText } from "@guidebook-kit/core";
import { transform } from "esbuild";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** Elements whose text nobody reads. */
const UNREAD = ["script", "style"];

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  if (UNREAD.includes(node.nodeName) || !("childNodes" in node)) return "";
  return node.childNodes.map(textOf).join("");
}

function findAll(node: Node, name: string): Node[] {
  const inner = "childNodes" in node ? node.childNodes.flatMap((child) => findAll(child, name)) : [];
  return node.nodeName === name ? [node, ...inner] : inner;
}

/** The text that a page shows, as a reader of HTML finds it. */
export const textsInPage = (html: string): string => textOf(parse(html));

/** The data that a page hands its script. */
export function dataInPage(html: string): unknown {
  const data = findAll(parse(html), "script").find(
    (node) => "attrs" in node && node.attrs.some(({ value }) => value === "application/json"),
  );
  if (data === undefined || !("childNodes" in data)) throw new Error("no data");
  return JSON.parse(data.childNodes.map((child) => ("value" in child ? child.value : "")).join(""));
}

const isPhrase = (value: readonly unknown[]): value is Phrase =>
  value.length > 0 &&
  value.every(
    (item) =>
      typeof item === "object" &&
      item !== null &&
      "type" in item &&
      ["text", "emphasis", "strong", "link", "reference"].includes(String(item.type)),
  );

/** Every text in data; running text counts as one, whatever its marks. */
export function textsInData(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value) && isPhrase(value)) return plainText([{ type: "paragraph", children: value }]);
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(textsInData).join("\n");
}

/** Every text that a TypeScript module exports. */
export async function textsInModule(source: string): Promise<string> {
  const { code } = await transform(source, { loader: "ts", format: "esm" });
  return textsInData({ ...(await import(`data:text/javascript,${encodeURIComponent(code)}`)) });
}

/** The text of a PDF. */
export const textsInPdf = (path: string): string => execFileSync("pdftotext", [path, "-"]).toString();
