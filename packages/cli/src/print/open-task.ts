import type { BuildTask } from "../build/guidebook-input.js";
import type { ListedTask } from "../build/plan-units.js";

/** So many guidebooks stay in memory: what is made of one mostly stands together, and a few are made at a time. */
const MOST_OPEN = 8;

/** Gives a guidebook with its model. */
export type OpenTask = (task: ListedTask) => Promise<BuildTask>;

async function openTask(task: ListedTask): Promise<BuildTask> {
  return { ...task, guidebook: await task.guidebook.open() };
}

/**
 * Opens guidebooks, and keeps the last few.
 *
 * @returns A function that opens one.
 */
export function createTaskOpener(): OpenTask {
  const opened = new Map<ListedTask, Promise<BuildTask>>();
  return (task) => {
    const found = opened.get(task) ?? openTask(task);
    // The one that was asked for last stands last.
    opened.delete(task);
    opened.set(task, found);
    const [oldest] = opened.keys();
    if (opened.size > MOST_OPEN && oldest !== undefined) opened.delete(oldest);
    return found;
  };
}
