/** Random numbers that are the same in every run. */
export interface Random {
  /** A whole number from 0 up to and without `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
}

/** Makes random numbers from a seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, pick: (values) => values[below(values.length)]! };
}

/** Makes one slip of the keyboard in a word: two letters swapped, one left out, doubled or wrong. */
export function misspell(word: string, random: Random): string {
  const letters = [...word];
  for (;;) {
    const at = random.below(letters.length - 1);
    const [left, right] = [letters[at]!, letters[at + 1]!];
    if (!/\p{L}/u.test(left)) continue;
    const changed = random
      .pick([
        [...letters.slice(0, at), right, left, ...letters.slice(at + 2)],
        [...letters.slice(0, at), ...letters.slice(at + 1)],
        [...letters.slice(0, at), left, ...letters.slice(at)],
        [...letters.slice(0, at), random.pick([..."aeinrstxz"]), ...letters.slice(at + 1)],
      ])
      .join("");
    if (changed.toLowerCase() !== word.toLowerCase() && changed.trim() === changed) return changed;
  }
}
