import type { Random } from "./random.js";
import { misspell } from "./random.js";

/** A text with one fault. */
export interface Mutant {
  readonly text: string;
  /** Lines at which a message may stand, counted from 1 in the new text. */
  readonly lines: readonly number[];
  /** The word that a message should suggest, when there is one. */
  readonly suggestion?: string;
}

/** Words of the language that the texts are written in. */
export interface Words {
  readonly scopes: readonly string[];
}

/** Gives every place at which a fault can be made, as a function that makes it. */
export type Mutator = (lines: readonly string[], words: Words) => ((random: Random) => Mutant)[];

const replaceLine = (lines: readonly string[], index: number, line: string): string =>
  [...lines.slice(0, index), line, ...lines.slice(index + 1)].join("\n");

/** Places on lines that match. */
function onLines(
  pattern: RegExp,
  mutate: (match: RegExpExecArray, random: Random, index: number) => { line: string; suggestion?: string },
): Mutator {
  return (lines) =>
    lines.flatMap((line, index) => {
      const match = pattern.exec(line);
      if (match === null) return [];
      return [
        (random: Random) => {
          const { line: changed, ...rest } = mutate(match, random, index);
          return { text: replaceLine(lines, index, changed), lines: [index + 1], ...rest };
        },
      ];
    });
}

const ID = /<!-- #([a-z0-9-]+) -->/;

const renamedHeading: Mutator = onLines(
  /^(#{2,6} )((?:Key question|Guiding question|Root cause|Action table|Potential actions|Related dimensions|Stakeholder groups|Key terms|On the worksheet|Section|Dimension|Step|Stage|Menu|Scopes|Vision|Resources))(?=[ :]|$)(.*)$/,
  (match, random) => ({
    line: `${match[1]}${misspell(match[2]!, random)}${match[3]}`,
    suggestion: match[2]!,
  }),
);

const wrongLevel: Mutator = onLines(/^(#{1,5})( .*)$/, (match, random) => {
  const depth = match[1]!.length;
  const other = random.pick([depth - 1, depth + 1].filter((level) => level > 0));
  return { line: "#".repeat(other) + match[2] };
});

const droppedId: Mutator = (lines) =>
  lines.flatMap((line, index) => {
    if (!ID.test(line)) return [];
    // The message stands at the heading, or where the item's paragraph begins.
    let first = index;
    while (first > 0 && !/^\s*- |^#/.test(lines[first]!)) first -= 1;
    const text = replaceLine(lines, index, line.replace(ID, "").trimEnd());
    return [() => ({ text, lines: [first + 1] })];
  });

const duplicatedId: Mutator = (lines) => {
  const ids = lines.flatMap((line, index) => {
    const id = ID.exec(line)?.[1];
    return id === undefined ? [] : [{ id, index }];
  });
  return ids.slice(1).map(({ id, index }, position) => (random: Random) => {
    const other = random.pick(ids.slice(0, position + 1)).id;
    return {
      text: replaceLine(lines, index, lines[index]!.replace(`#${id} `, `#${other} `)),
      lines: [index + 1],
    };
  });
};

const misspeltLabel: Mutator = onLines(/^\*\*(Occurs|Actions apply|Answer):\*\*(.*)$/, (match, random) => ({
  line: `**${misspell(match[1]!, random)}:**${match[2]}`,
  suggestion: match[1]!,
}));

const misspeltScope: Mutator = (lines, { scopes }) =>
  scopes.flatMap((scope) =>
    onLines(
      new RegExp(`^(\\*\\*(?:Occurs|Actions apply):\\*\\* .*?|- \\*\\*)(${scope})(?=,|:\\*\\*|$)(.*)$`),
      (match, random) => ({
        line: `${match[1]}${misspell(scope, random)}${match[3]}`,
        suggestion: scope,
      }),
    )(lines, { scopes }),
  );

const frontMatterKey: Mutator = (lines, words) =>
  onLines(/^([a-z]{4,})(: .*)$/, (match, random) => ({
    line: misspell(match[1]!, random) + match[2],
    suggestion: match[1]!,
  }))(lines.slice(0, lines.indexOf("---", 1)), words).map((mutate) => (random) => {
    const mutant = mutate(random);
    return { ...mutant, text: [mutant.text, ...lines.slice(lines.indexOf("---", 1))].join("\n") };
  });

const frontMatterValue: Mutator = (lines) =>
  lines.slice(0, lines.indexOf("---", 1)).flatMap((line, index) => {
    const [, key = "", value = ""] = /^([a-z]+): (\S+)/.exec(line) ?? [];
    const broken: Readonly<Record<string, (random: Random) => { value: string; suggestion?: string }>> = {
      status: (random) => ({ value: misspell(value, random), suggestion: value }),
      version: (random) => ({ value: random.pick(["1", "one", "0.1.x", ""]) }),
      locale: (random) => ({ value: random.pick(["xx", "english", ""]) }),
      // In a framework's own file nothing tells which of the two files is wrong.
      ...(lines[1]?.startsWith("guidebook:") === true
        ? { framework: (random: Random) => ({ value: misspell(value, random), suggestion: value }) }
        : {}),
      dimension: (random) => ({ value: misspell(value, random), suggestion: value }),
      guidebook: (random) => ({ value: misspell(value, random), suggestion: value }),
      rights: (random) => ({ value: random.pick(["", "[CC", "a: b", '"CC', "& Co", "@home"]) }),
    };
    const mutate = broken[key];
    if (mutate === undefined) return [];
    return [
      (random: Random) => {
        const { value: changed, ...rest } = mutate(random);
        return { text: replaceLine(lines, index, `${key}: ${changed}`), lines: [index + 1], ...rest };
      },
    ];
  });

const brokenReference: Mutator = onLines(/^(.*)(\]\((?:[^)#\s]*)#)([a-z0-9-]+)(\).*)$/, (match, random) => ({
  line: `${match[1]}${match[2]}${misspell(match[3]!, random)}${match[4]}`,
  suggestion: match[3]!,
}));

const unclosedFrontMatter: Mutator = (lines) => [
  () => {
    const end = lines.indexOf("---", 1);
    return { text: [...lines.slice(0, end), ...lines.slice(end + 1)].join("\n"), lines: [end, end + 1] };
  },
];

/** Moves a paragraph or list to another place between blocks. */
const movedBlock: Mutator = (lines) => {
  const body = lines.indexOf("---", 1) + 1;
  const blocks = lines
    .slice(body)
    .join("\n")
    .split(/\n{2,}/);
  const head = lines.slice(0, body).join("\n");
  return blocks.flatMap((block, index) => {
    if (block.trimStart().startsWith("#") || block === "") return [];
    return [
      (random: Random) => {
        const others = blocks.filter((_, other) => other !== index);
        const at = 1 + random.below(others.length);
        const moved = [...others.slice(0, at), block, ...others.slice(at)];
        const before = [head, ...moved.slice(0, at)].join("\n\n").split("\n").length + 1;
        const left = [head, ...blocks.slice(0, index)].join("\n\n").split("\n").length;
        const text = [head, ...moved].join("\n\n");
        // Which of two neighbors does not belong cannot be told, so that either may be named.
        const neighbor = moved[at + 1] ?? "";
        const length = `${block}\n\n${neighbor}`.split("\n").length + 1;
        const near = Array.from({ length }, (_, line) => before + line);
        // Either the place that it left is reported, at the heading above, or the place where it stands.
        const size = block.split("\n").length + 1;
        const above = [left, left + size].flatMap((end) => headingsAbove(text.split("\n"), end + 1));
        return { text, lines: [...near, ...above] };
      },
    ];
  });
};

/** The lines of the two headings above a line. */
function headingsAbove(lines: readonly string[], end: number): number[] {
  const headings = lines.flatMap((line, index) => (index < end && line.startsWith("#") ? [index + 1] : []));
  return headings.slice(-2);
}

/** One kind of fault each. */
export const MUTATORS: Readonly<Record<string, Mutator>> = {
  "renamed heading": renamedHeading,
  "wrong level": wrongLevel,
  "dropped id": droppedId,
  "duplicated id": duplicatedId,
  "misspelt label": misspeltLabel,
  "misspelt scope": misspeltScope,
  "front-matter key": frontMatterKey,
  "front-matter value": frontMatterValue,
  "broken reference": brokenReference,
  "unclosed front matter": unclosedFrontMatter,
  "moved block": movedBlock,
};
