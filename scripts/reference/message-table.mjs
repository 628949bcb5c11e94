import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../run-command.mjs";

const FIXTURES = join(ROOT, "packages", "markdown", "test", "fixtures");

/** One real message of each code, as the fixtures of the markdown package pin it. */
export function fixtureMessages() {
  const messages = new Map();
  for (const name of readdirSync(FIXTURES).sort()) {
    const { diagnostics } = JSON.parse(readFileSync(join(FIXTURES, name, "expected.json"), "utf8"));
    for (const diagnostic of diagnostics)
      if (!messages.has(diagnostic.code)) messages.set(diagnostic.code, diagnostic);
  }
  return messages;
}

const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ").replaceAll("<", "&lt;");

/** Stands for the words of the text at hand. */
const ANY_DETAILS = new Proxy({}, { get: () => "…" });

/** What to do, where no fixture says it with the words of a real text. */
function remedyWithoutDetails(kind) {
  try {
    return kind.hint?.(ANY_DETAILS) ?? "";
  } catch {
    return "";
  }
}

function row(kind, message) {
  const example = message === undefined ? "" : `*“${cell(message.message)}”*`;
  const remedy = cell(message?.hint ?? remedyWithoutDetails(kind));
  return `| \`${kind.code}\` | ${kind.severity} | ${cell(kind.summary)} ${example} | ${remedy} |`;
}

/**
 * All messages of a catalogue as a Markdown table.
 *
 * @param kinds The entries of catalogues.
 * @param messages One real message by code.
 */
export function messageTable(kinds, messages) {
  const sorted = [...kinds].sort((left, right) => (left.code < right.code ? -1 : 1));
  const rows = sorted.map((kind) => row(kind, messages.get(kind.code)));
  return ["| Code | | When, and an example | What to do |", "|---|---|---|---|", ...rows].join("\n");
}
