import { type FaultyPlace, frontMatterEnd, type Mutator, replaceLine } from "./mutant.js";
import { misspell, type Random } from "./random.js";

/** The lines of the front matter that hold a key, taken apart. */
function entries(lines: readonly string[]): { key: string; value: string; index: number }[] {
  return lines.slice(0, frontMatterEnd(lines)).flatMap((line, index) => {
    const [, key, value] = /^([a-z]+): (.*)$/.exec(line) ?? [];
    return key === undefined || value === undefined ? [] : [{ key, value, index }];
  });
}

/** A key with a slip of the keyboard in it. */
export const frontMatterKey: Mutator = (lines) =>
  entries(lines)
    .filter(({ key }) => key.length > 3)
    .map(({ key, value, index }) => (random: Random) => ({
      text: replaceLine(lines, index, `${misspell(key, random)}: ${value}`),
      lines: [index + 1],
      suggestion: key,
    }));

/** What may be written in the place of a value, and the value to suggest where there is only one. */
type Breaking = (value: string, random: Random) => { value: string; suggestion?: string };

const misspelt: Breaking = (value, random) => ({ value: misspell(value, random), suggestion: value });

const oneOf =
  (...values: string[]): Breaking =>
  (_value, random) => ({ value: random.pick(values) });

const BREAKING: Readonly<Record<string, Breaking>> = {
  status: misspelt,
  version: oneOf("1", "one", "0.1.x", ""),
  locale: oneOf("xx", "english", ""),
  framework: misspelt,
  dimension: misspelt,
  guidebook: misspelt,
  rights: oneOf("", "[CC", "a: b", '"CC', "& Co", "@home"),
  source: oneOf("", "[CC", "a: b", '"CC', "& Co", "@home"),
  publisher: oneOf("", "[CC", "a: b", '"CC', "& Co", "@home"),
};

/** A value that its key cannot have. */
export const frontMatterValue: Mutator = (lines) => {
  const all = entries(lines);
  const isFramework = !all.some(({ key }) => key === "guidebook");
  return all.flatMap(({ key, value, index }) => {
    // In a framework's own file nothing tells which of two files is wrong.
    const mutate = key === "framework" && isFramework ? undefined : BREAKING[key];
    if (mutate === undefined) return [];
    return [
      (random: Random) => {
        const { value: changed, ...rest } = mutate(value, random);
        return { text: replaceLine(lines, index, `${key}: ${changed}`), lines: [index + 1], ...rest };
      },
    ];
  });
};

/** A front matter that is not opened, not closed, or has a line that is none. */
export const frontMatterShape: Mutator = (lines) => {
  const end = frontMatterEnd(lines);
  const without = (index: number): string => [...lines.slice(0, index), ...lines.slice(index + 1)].join("\n");
  const whole: FaultyPlace[] = [
    () => ({ text: without(end), lines: [end, end + 1] }),
    () => ({ text: without(0), lines: [1] }),
    () => ({ text: ["", ...lines].join("\n"), lines: [1, 2] }),
    () => ({ text: [" ---", ...lines.slice(1)].join("\n"), lines: [1] }),
    () => ({ text: replaceLine(lines, end, "--"), lines: [end, end + 1] }),
  ];
  const colons = entries(lines).map(({ key, value, index }) => () => ({
    text: replaceLine(lines, index, `${key} ${value}`),
    lines: [index + 1],
  }));
  return [...whole, ...colons];
};
