import { resolve } from "node:path";
import type { BuildOptions } from "../build/build-options.js";
import { type BuildPlan, planBuild } from "../build/plan-build.js";
import { forgetModules, loadedModules } from "../config/config-modules.js";
import { configPaths } from "../config/load-config.js";
import { kindOfPath } from "../content/find-content-root.js";
import { lookAtFiles, type WatchedPlaces } from "./look-at-places.js";

/** What a plan is made of. */
export type PlanOptions = Pick<BuildOptions, "content" | "templates" | "from"> & {
  /** Path of the config file; looked for when absent. */
  readonly config?: string | undefined;
};

/** Works a plan out anew whenever the config changes, and keeps the last good one. */
export class PlanFollower {
  readonly #options: PlanOptions;
  /** Where a config is, or could be. */
  readonly #configPaths: readonly string[];
  #plan: BuildPlan | undefined;
  /** What the config was put together from. */
  #modules: readonly string[] = [];
  /** What the files looked like when the config was loaded; undefined when it has to be loaded. */
  #seen: string | undefined;

  private constructor(options: PlanOptions) {
    this.#options = options;
    const from = resolve(options.from ?? process.cwd());
    const content = options.content === undefined ? undefined : resolve(from, options.content);
    this.#configPaths = configPaths(from, options.config, content);
  }

  /**
   * Works the first plan out.
   *
   * @param options What was asked for.
   * @returns The follower, with the plan.
   * @throws GuidebookError when a path does not exist or the config is wrong.
   */
  static async start(options: PlanOptions): Promise<PlanFollower> {
    const follower = new PlanFollower(options);
    await follower.refresh();
    const { from, templates } = follower.plan;
    if (templates !== undefined) await kindOfPath(resolve(from, templates), templates);
    return follower;
  }

  /** Absolute paths of the programs that make up the config, and of those that would be one. */
  get files(): readonly string[] {
    return [...new Set([...this.#configPaths, ...this.#modules])];
  }

  /** The last plan that could be worked out. */
  get plan(): BuildPlan {
    if (this.#plan === undefined) throw new Error("There is no plan before the first one.");
    return this.#plan;
  }

  /** What the plan, and what is made by it, depends on. */
  get places(): WatchedPlaces {
    const { from, root, templates } = this.plan;
    const folder = templates === undefined ? undefined : resolve(from, templates);
    return { content: root, templates: folder, files: this.files };
  }

  /**
   * Works the plan out again where the config has changed.
   *
   * @throws GuidebookError when a path does not exist or the config is wrong; the plan stays the last good one.
   */
  async refresh(): Promise<void> {
    const { files } = this;
    const seen = await lookAtFiles(files);
    if (seen === this.#seen) return;
    this.#seen = undefined;
    forgetModules(this.#modules);
    const others = new Set(loadedModules());
    const loaded = (): string[] => loadedModules().filter((path) => !others.has(path));
    try {
      this.#plan = await planBuild(this.#options);
      this.#modules = loaded();
    } catch (error) {
      // What the config imports after the mistake still belongs to it.
      this.#modules = [...new Set([...this.#modules, ...loaded()])];
      throw error;
    }
    // A file that was saved meanwhile may or may not have been read as it is now.
    if (seen === (await lookAtFiles(files))) this.#seen = await lookAtFiles(this.files);
  }
}
