import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { GuidebookError } from "@guidebook-kit/core";
import { localeFor } from "@guidebook-kit/locales";
import { renderShell } from "@guidebook-kit/preview";
import { build } from "../build/build.js";
import type { BuildResult, BuiltGuidebook } from "../build/build-options.js";
import { chooseGenerators } from "../build/choose-generators.js";
import type { BuildPlan } from "../build/plan-build.js";
import { knownLocales } from "../config/known-locales.js";
import { readManifest } from "../output/manifest.js";
import { explainFailure } from "./explain-failure.js";
import { PlanFollower, type PlanOptions } from "./plan-follower.js";
import { PreviewServer, type Served } from "./preview-server.js";
import { previewState } from "./preview-state.js";
import { watchPlaces } from "./watch-places.js";

/** Makes what programs import, which takes time and which nobody looks at. */
const UNSEEN: ReadonlySet<string> = new Set(["typescript"]);

/** At the same address each time, a page that is open goes on, and the browser has what was typed the last time. */
const USUAL_PORT = 4100;

/** What to preview, and whom to tell. */
export interface PreviewOptions extends PlanOptions {
  /** The port, 0 for any that is free; the usual one by default, or a free one where that is taken. */
  readonly port?: number | undefined;
  /** Ends the preview. */
  readonly signal: AbortSignal;
  /** Is told the address once the pages can be seen. */
  readonly started: (address: string) => void;
  /** Is told what each build came to. */
  readonly built?: (result: PreviewBuild) => void;
}

/** What one build of a preview came to. */
export type PreviewBuild = Pick<BuildResult, "diagnostics" | "sources"> & {
  /** The guidebooks whose pages are of the text as it is now; absent when nothing could be built. */
  readonly built?: readonly BuiltGuidebook[];
};

function generatorNames({ config }: BuildPlan): string[] {
  const names = chooseGenerators(config, []).map(({ name }) => name);
  return names.filter((name) => !UNSEEN.has(name));
}

/** Builds again and again into a folder of its own, and serves what came of it. */
class Preview {
  readonly #options: PreviewOptions;
  readonly #output: string;
  readonly #follower: PlanFollower;
  /** The guidebooks of which there are pages, by folders. */
  #guidebooks: readonly BuiltGuidebook[] = [];
  readonly #server: PreviewServer;
  #isStarted = false;

  constructor(
    options: PreviewOptions,
    follower: PlanFollower,
    serving: { server: PreviewServer; output: string },
  ) {
    this.#options = options;
    this.#follower = follower;
    this.#server = serving.server;
    this.#output = serving.output;
  }

  async #build(): Promise<PreviewBuild | undefined> {
    const { content, signal } = this.#options;
    const follower = this.#follower;
    try {
      await follower.refresh();
      const { plan } = follower;
      const { config, from, root, templates } = plan;
      const asked = { content: content ?? root, config, templates, from, signal };
      const generators = generatorNames(plan);
      return await build({ ...asked, output: this.#output, generators, pdf: false, keepGoing: true });
    } catch (error) {
      signal.throwIfAborted();
      // Whoever saves while a build is under way is heard at the next look.
      if (error instanceof GuidebookError && error.code === "cli/changed-meanwhile") return undefined;
      return explainFailure(error, follower);
    }
  }

  /** Builds, and gives what came of it to whoever looks. */
  async refresh(): Promise<void> {
    const result = await this.#build();
    if (result === undefined) return;
    const { diagnostics, sources, built } = result;
    const files = (await readManifest(this.#output))?.files ?? [];
    const folders = new Set(files.map(({ guidebook, locale }) => `${guidebook}/${locale}`));
    const known = new Map(
      [...this.#guidebooks, ...(built ?? [])].map((one) => [`${one.id}/${one.locale}`, one]),
    );
    this.#guidebooks = [...known].filter(([folder]) => folders.has(folder)).map(([, one]) => one);
    const { plan } = this.#follower;
    const locales = knownLocales(plan.config);
    const locale = localeFor(locales, this.#guidebooks[0]?.locale ?? "en");
    const guidebooks = this.#guidebooks;
    const state = previewState({ files, guidebooks, built, diagnostics, sources, locales, locale });
    const shell = renderShell({ locale, title: basename(plan.root) });
    this.#serve({ shell, state, folder: this.#output });
    this.#options.built?.(result);
  }

  #serve(served: Served): void {
    this.#server.serve(served);
    if (!this.#isStarted) this.#options.started(`http://127.0.0.1:${this.#server.port}/`);
    this.#isStarted = true;
  }
}

async function startServer(port: number | undefined): Promise<PreviewServer> {
  if (port !== undefined) return PreviewServer.start(port);
  return PreviewServer.start(USUAL_PORT).catch(() => PreviewServer.start(0));
}

/**
 * Shows content while it is written, until somebody ends it.
 *
 * @param options What to preview, and whom to tell.
 * @throws GuidebookError when the call itself is wrong: an unknown folder, a broken config, a port that is not free.
 */
export async function runPreview(options: PreviewOptions): Promise<void> {
  const follower = await PlanFollower.start(options);
  const { port, signal } = options;
  const server = await startServer(port);
  // Pages for the eyes only: what is built for others stays as it is.
  const folder = await realpath(await mkdtemp(join(tmpdir(), "guidebook-dev-")));
  const preview = new Preview(options, follower, { server, output: join(folder, "pages") });
  try {
    await watchPlaces({ places: () => follower.places, work: () => preview.refresh(), signal });
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
