import { coreDiagnostics, type ScopeExample, type ScopeExamples } from "@guidebook-kit/core";
import { readBody } from "../body/read-body.js";
import { type Item, readItems } from "../body/read-item.js";
import { readDefinition } from "../body/read-named-item.js";
import type { IdSite } from "../ids/id-site.js";
import { idOf, reportMissingId } from "../ids/register-id.js";
import type { OutlineSection } from "../outline/outline.js";
import type { ReadContext } from "../read-context.js";
import { readPhrase } from "../rich-text/read-phrase.js";
import { readOptional } from "./read-intro.js";

/** Reports scopes that are described twice: their ids are the framework's, so that no other rule looks. */
function reportRepeated(sites: readonly IdSite[], context: ReadContext): void {
  for (const [index, { id, position }] of sites.entries()) {
    const first = sites.findIndex((site) => site.id === id);
    if (id === undefined || first === index) continue;
    const details = { id, line: sites[first]?.position.start.line };
    context.reporter.report(coreDiagnostics.duplicateId, details, { position });
  }
}

/** Whether an item has an id that is no scope's. */
function isForeign({ site }: Item, { framework }: ReadContext): boolean {
  return site?.id !== undefined && framework?.scopes.items.every(({ id }) => id !== site.id) === true;
}

function readExample(item: Item, context: ReadContext): ScopeExample {
  const { site } = item;
  const scope = site === undefined ? "" : idOf(site);
  const example = { scope, text: readPhrase(readDefinition(item, context).rest, context) };
  context.positions.place(example, site?.position);
  if (site !== undefined && !item.shape.wrong) reportMissingId(site, context);
  return example;
}

/**
 * Reads what a guidebook says about the framework's scopes.
 *
 * @param section Its heading.
 * @param context The file at hand.
 * @returns The examples and what introduces them; undefined when there are none.
 */
export function readScopeExamples(section: OutlineSection, context: ReadContext): ScopeExamples | undefined {
  const { prose, items } = readBody(section, context);
  const read = readItems({ nodes: items, kind: "scopeExample", parent: undefined }, context);
  const intro = readOptional(prose, "intro", context);
  const examples = read.map((item) => readExample(item, context));
  reportRepeated(
    read.flatMap(({ site }) => site ?? []),
    context,
  );
  for (const [index, item] of read.entries()) {
    const foreign = isForeign(item, context);
    // Several of them in a row came with one mistake: they belong under another heading, which may be missing.
    if (foreign) context.reporter.passOver();
    const before = read[index - 1];
    const follows = !context.reporter.isInOrder() || (before !== undefined && isForeign(before, context));
    if (item.site?.id === undefined || item.shape.wrong || (foreign && follows)) {
      context.positions.settle(examples, index);
    }
  }
  return examples.length === 0 ? undefined : { ...intro, items: examples };
}
