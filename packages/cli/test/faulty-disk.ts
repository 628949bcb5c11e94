import type * as FileSystem from "node:fs/promises";

/** What goes wrong: a call fails, or the process is killed in it and makes no further call. */
export type Fault = "fail" | "die";

interface Plan {
  readonly fault: Fault;
  /** At which call, counted from 1. */
  readonly at: number;
  readonly died: () => void;
}

/** A disk on which one call goes wrong. Only calls made while it is armed count. */
export class FaultyDisk {
  /** How many calls were made since it was armed. */
  calls = 0;
  /** Name of the call that went wrong. */
  failed = "";
  /** A folder that cannot be renamed, as a mount cannot. */
  unmovable = "";
  #plan: Plan | undefined;

  /** Counts calls without doing harm. */
  count(): void {
    this.arm("fail", Number.POSITIVE_INFINITY);
  }

  /** Makes a call go wrong; the promise is kept when the process has "died". */
  arm(fault: Fault, at: number): Promise<void> {
    this.calls = 0;
    this.failed = "";
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
      return [name, (...given: unknown[]) => this.#call(name, () => call(...given), { real, given })];
    });
    return Object.fromEntries(wrapped);
  }

  async #call(
    name: string,
    call: () => Promise<unknown>,
    { real, given }: { real: typeof FileSystem; given: unknown[] },
  ): Promise<unknown> {
    const plan = this.#plan;
    if (plan === undefined) return call();
    this.calls += 1;
    const moves = name === "rename" && given[0] === this.unmovable && this.calls !== plan.at;
    if (moves) throw Object.assign(new Error("EXDEV"), { code: "EXDEV", syscall: name, path: given[0] });
    if (this.calls < plan.at || (plan.fault === "fail" && this.calls > plan.at)) return call();
    const path = String(given[0]);
    if (this.calls === plan.at) {
      this.failed = name;
      // What is being written is torn.
      if (name === "writeFile") await real.writeFile(path, String(given[1]).slice(0, 3));
    }
    if (plan.fault === "fail") {
      throw Object.assign(new Error("EIO: i/o error"), { code: "EIO", syscall: name, path, dest: given[1] });
    }
    plan.died();
    return new Promise(() => {});
  }
}
