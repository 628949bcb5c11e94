/** The one place on this device where the answers are, in whatever language they are given. */
export interface AnswerStorage {
  /** The stored text; null when there is none, or none can be read. */
  readonly read: () => string | null;
  /** Stores a text; true only when it is there. */
  readonly write: (text: string) => boolean;
  /** Removes the text; true only when it is gone. */
  readonly remove: () => boolean;
  /** Whether anything can be stored at all. */
  readonly works: () => boolean;
  /** Whether a storage event is about this place. */
  readonly concerns: (event: StorageEvent) => boolean;
}

function attempt<Value>(action: () => Value, otherwise: Value): Value {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

/**
 * Opens a place for answers.
 *
 * @param place Its name.
 * @returns The place. Where a browser refuses, for want of room or of permission, it says so and does not throw.
 */
export function openStorage(place: string): AnswerStorage {
  const key = `guidebook-kit/answers/${place}`;
  const store = (name: string, text: string): boolean => {
    localStorage.setItem(name, text);
    return localStorage.getItem(name) === text;
  };
  const remove = (name: string): boolean => {
    localStorage.removeItem(name);
    return localStorage.getItem(name) === null;
  };
  return {
    read: () => attempt(() => localStorage.getItem(key), null),
    write: (text) => attempt(() => store(key, text), false),
    remove: () => attempt(() => remove(key), false),
    works: () => attempt(() => store(`${key}/test`, "x") && remove(`${key}/test`), false),
    concerns: (event) => event.key === key || event.key === null,
  };
}
