import type * as FileSystem from "node:fs/promises";
import { setImmediate } from "node:timers/promises";

/** What a disk says when a call fails. */
export const DISK_ERRORS = ["EIO", "ENOSPC", "EACCES"] as const;

/** What goes wrong: a call fails, or the process is killed in it and makes no further call. */
export type Fault = (typeof DISK_ERRORS)[number] | "die";

interface Plan {
  readonly fault: Fault;
  /** At which call, counted from 1. */
  readonly at: number;
  readonly died: () => void;
}

/** A call and what it was given. */
interface Call {
  readonly name: string;
  readonly given: readonly unknown[];
}

const isText = (value: unknown): value is string => typeof value === "string";

/** Does a part of a call: what is being written is torn, and of many files only some are copied or removed. */
async function tear({ name, given }: Call, { cp, readdir, rm, writeFile }: typeof FileSystem): Promise<void> {
  const [path, content] = given.map(String) as [string, string];
  if (name === "writeFile") await writeFile(path, content.slice(0, 3));
  if (name === "cp") {
    let copied = 0;
    await cp(path, content, { recursive: true, filter: () => copied++ < 3 });
  }
  if (name === "rm") {
    const [first] = await readdir(path).catch(() => []);
    if (first !== undefined) await rm(`${path}/${first}`, { recursive: true });
  }
}

/** A disk on which one call goes wrong. Only calls made while it is armed count. */
export class FaultyDisk {
  /** How many calls were made since it was armed. */
  calls = 0;
  /** Name of the call that went wrong. */
  failed = "";
  /** What that call was given of paths. */
  paths: readonly string[] = [];
  /** A folder that cannot be renamed, as a mount cannot. */
  unmovable = "";
  /** Only calls with a path that begins so count; all do by default. */
  within = "";
  #plan: Plan | undefined;
  readonly #running = new Set<Promise<unknown>>();

  /** Counts calls without doing harm. */
  count(): void {
    void this.arm("EIO", Number.POSITIVE_INFINITY);
  }

  /** Makes a call go wrong; the promise is kept when the process has "died". */
  arm(fault: Fault, at: number): Promise<void> {
    this.calls = 0;
    this.failed = "";
    this.paths = [];
    return new Promise((died) => {
      this.#plan = { fault, at, died };
    });
  }

  disarm(): void {
    this.#plan = undefined;
  }

  /** Wraps all functions of `node:fs/promises`. */
  wrap(real: typeof FileSystem): typeof FileSystem {
    const wrapped = Object.entries(real).map(([name, member]) => {
      if (typeof member !== "function") return [name, member];
      const call = member as (...given: unknown[]) => Promise<unknown>;
      return [name, (...given: unknown[]) => this.#call({ name, given }, () => call(...given), real)];
    });
    return Object.fromEntries(wrapped);
  }

  /** Wraps a function that does not wait: it can fail, but no process is killed in it. */
  wrapSync<Given extends unknown[], Result>(
    name: string,
    call: (...given: Given) => Result,
  ): (...given: Given) => Result {
    return (...given) => {
      const plan = this.#plan;
      if (plan === undefined || plan.fault === "die" || !this.#counts(given)) return call(...given);
      this.calls += 1;
      if (this.calls === plan.at) this.#fail({ name, given }, plan.fault);
      return call(...given);
    };
  }

  #counts(given: readonly unknown[]): boolean {
    return given.some((path) => isText(path) && path.startsWith(this.within));
  }

  #fail({ name, given }: Call, code: string): never {
    const [path, dest] = given;
    this.failed = name;
    this.paths = given.filter(isText);
    throw Object.assign(new Error(`${code}: fault`), { code, syscall: name, path, dest });
  }

  #run(run: () => Promise<unknown>): Promise<unknown> {
    const running = run();
    const ended: Promise<unknown> = running.catch(() => undefined).finally(() => this.#running.delete(ended));
    this.#running.add(ended);
    return running;
  }

  async #rest(): Promise<void> {
    await Promise.all(this.#running);
    await setImmediate();
  }

  async #call(call: Call, run: () => Promise<unknown>, real: typeof FileSystem): Promise<unknown> {
    const plan = this.#plan;
    const { name, given } = call;
    if (plan === undefined || !this.#counts(given)) return run();
    this.calls += 1;
    if (name === "rename" && given[0] === this.unmovable && this.calls !== plan.at) {
      throw Object.assign(new Error("EXDEV"), { code: "EXDEV", syscall: name, path: given[0] });
    }
    if (this.calls < plan.at || (plan.fault !== "die" && this.calls > plan.at)) return this.#run(run);
    if (this.calls === plan.at) await tear(call, real);
    if (plan.fault !== "die") this.#fail(call, plan.fault);
    if (this.calls === plan.at) {
      this.failed = name;
      // What the system was doing at that moment it still does.
      void this.#rest().then(plan.died);
    }
    return new Promise(() => {});
  }
}
