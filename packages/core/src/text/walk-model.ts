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
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) step(index, value[index]);
    } else if (typeof value === "object" && value !== null) {
      const values = value as Readonly<Record<string, unknown>>;
      for (const key of Object.keys(values)) if (key !== "extensions") step(key, values[key]);
    }
  };
  const step = (key: string | number, value: unknown): void => {
    path.push(key);
    walk(value);
    path.pop();
  };
  walk(model);
}
