/** A place in the model: keys and indexes from the root. */
export type ModelPath = readonly (string | number)[];

/**
 * Walks through everything that a model says, in one pass; extensions are left out.
 *
 * @param model A framework, a guidebook, or any part of one.
 * @param enter Called with each value, outer ones before inner ones, and with its path. The path changes as the walk
 *   goes on: whoever keeps it copies it.
 */
export function walkModel(model: unknown, enter: (value: unknown, path: ModelPath) => void): void {
  const path: (string | number)[] = [];
  const walk = (value: unknown): void => {
    enter(value, path);
    if (typeof value !== "object" || value === null) return;
    const inner = Array.isArray(value) ? value.keys() : Object.keys(value);
    for (const key of inner) {
      if (key === "extensions") continue;
      path.push(key);
      walk((value as Record<string | number, unknown>)[key]);
      path.pop();
    }
  };
  walk(model);
}
