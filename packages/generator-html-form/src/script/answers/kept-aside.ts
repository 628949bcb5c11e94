import { formatText } from "@guidebook-kit/locales";
import type { Session } from "../session.js";

/** Adds to a sentence how many answers have no control on the page; nothing when there are none. */
export function tellKeptAside({ data, unmatched }: Session, sentence: string): string {
  const count = unmatched.length;
  return count === 0 ? sentence : `${sentence} ${formatText(data.text.keptAside, { count }, data.tag)}`;
}
