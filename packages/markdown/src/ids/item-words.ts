import type { PhrasingContent } from "mdast";
import { inlineText } from "../rich-text/inline-text.js";

const isBlank = (node: PhrasingContent): boolean => node.type === "text" && node.value.trim() === "";

/**
 * Gives the words that name an item: its title or the name that it defines, else its text.
 *
 * @param nodes The item's first paragraph without ids.
 * @returns Plain text.
 */
export function itemWords(nodes: readonly PhrasingContent[]): string {
  const end = nodes.findIndex((node) => node.type !== "strong" && !isBlank(node));
  const leads = (end < 0 ? nodes : nodes.slice(0, end)).filter(({ type }) => type === "strong");
  const last = leads.at(-1);
  const name = last === undefined ? "" : inlineText([last]);
  const rest = inlineText(nodes.slice(Math.max(end, 0)));
  // A colon names scopes in front of an action's text; what follows then says more.
  return name === "" || (/[:：]$/.test(name) && leads.length === 1 && rest !== "") ? rest || name : name;
}
