const splitVersion = (
  version: string,
): { readonly numbers: number[]; readonly stage: string | undefined } => {
  const [numbers = "", ...stage] = version.split("-");
  return {
    numbers: numbers.split(".").map(Number),
    stage: stage.length === 0 ? undefined : stage.join("-"),
  };
};

/**
 * Puts two versions in order.
 *
 * @param left A version such as `1.10.0`.
 * @param right Another.
 * @returns Below 0 when `left` is the older one, above 0 when it is the newer one, else 0.
 */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [splitVersion(left), splitVersion(right)];
  for (const [index, number] of a.numbers.entries()) {
    const difference = number - (b.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.stage === b.stage) return 0;
  // What is still on its way to a version is older than that version.
  if (a.stage === undefined || b.stage === undefined) return a.stage === undefined ? 1 : -1;
  return a.stage < b.stage ? -1 : 1;
}
