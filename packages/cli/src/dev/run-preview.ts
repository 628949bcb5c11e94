import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type Diagnostic, diagnose, GuidebookError } from "@guidebook-kit/core";
import { type Locale, localeFor } from "@guidebook-kit/locales";
import { renderShell } from "@guidebook-kit/preview";
import { build } from "../build/build.js";
import type { BuildOptions, BuildResult, BuiltGuidebook } from "../build/build-options.js";
import { builtinGenerators } from "../build/builtin-generators.js";
import { planBuild } from "../build/plan-build.js";
import { ownGenerators } from "../build/select-generators.js";
import { knownLocales } from "../config/known-locales.js";
import { cliDiagnostics } from "../diagnostics/cli-diagnostics.js";
import { readManifest } from "../output/manifest.js";
import { isSystemError, systemWords } from "../report/explain-error.js";
import { PreviewServer, type Served } from "./preview-server.js";
import { previewState } from "./preview-state.js";
import { watchContent } from "./watch-content.js";

/** Makes what programs import, which takes time and which nobody looks at. */
const UNSEEN: ReadonlySet<string> = new Set(["typescript"]);

/** What to preview, and whom to tell. */
export interface PreviewOptions extends Pick<BuildOptions, "content" | "config" | "templates" | "from"> {
  /** The port; a free one when 0. */
  readonly port: number;
  /** Ends the preview. */
  readonly signal: AbortSignal;
  /** Is told the address once the pages can be seen. */
  readonly started: (address: string) => void;
  /** Is told what each build came to. */
  readonly built?: (result: PreviewBuild) => void;
}

/** What one build of a preview came to. */
export type PreviewBuild = Pick<BuildResult, "diagnostics" | "sources">;

/** A mistake that is no content's is shown beside the page too: the next save may mend it. */
function explain(error: unknown, file: string): Diagnostic {
  if (error instanceof GuidebookError)
    return diagnose(cliDiagnostics.notBuilt, { why: error.message }, { file });
  if (isSystemError(error)) return diagnose(cliDiagnostics.unreadable, { why: systemWords(error) }, { file });
  throw error;
}

/** Builds again and again into a folder of its own, and serves what came of it. */
class Preview {
  readonly #options: PreviewOptions;
  readonly #output: string;
  readonly #locales: readonly Locale[];
  readonly #generators: readonly string[];
  /** What the preview is called: as the content folder is. */
  readonly #title: string;
  /** The guidebooks of which there are pages, by folders. */
  #guidebooks: readonly BuiltGuidebook[] = [];
  #server: PreviewServer | undefined;

  constructor(options: PreviewOptions, output: string, plan: Awaited<ReturnType<typeof planBuild>>) {
    this.#options = options;
    this.#output = output;
    this.#title = basename(plan.root);
    this.#locales = knownLocales(plan.config);
    const own = ownGenerators(plan.config).map(({ generator }) => generator.name);
    const names = [...builtinGenerators.map(({ name }) => name), ...own];
    this.#generators = [...new Set(names)].filter((name) => !UNSEEN.has(name));
  }

  async #build(): Promise<PreviewBuild & Partial<Pick<BuildResult, "built" | "failed">>> {
    const { content, config, templates, from, signal } = this.#options;
    const asked = { content, config, templates, from, signal };
    try {
      const generators = this.#generators;
      return await build({ ...asked, output: this.#output, generators, pdf: false, keepGoing: true });
    } catch (error) {
      signal.throwIfAborted();
      return { diagnostics: [explain(error, content ?? ".")], sources: new Map() };
    }
  }

  /** Builds, and gives what came of it to whoever looks. */
  async refresh(): Promise<void> {
    const result = await this.#build();
    const manifest = await readManifest(this.#output);
    const files = manifest?.files ?? [];
    const folders = new Set(files.map(({ guidebook, locale }) => `${guidebook}/${locale}`));
    const known = new Map(
      [...this.#guidebooks, ...(result.built ?? [])].map((one) => [`${one.id}/${one.locale}`, one]),
    );
    this.#guidebooks = [...known].filter(([folder]) => folders.has(folder)).map(([, one]) => one);
    const locale = localeFor(this.#locales, this.#guidebooks[0]?.locale ?? "en");
    const { diagnostics, sources } = result;
    const state = previewState({
      files,
      guidebooks: this.#guidebooks,
      diagnostics,
      sources,
      locales: this.#locales,
      locale,
    });
    const shell = renderShell({ locale, title: this.#title });
    await this.#serve({ shell, state, folder: this.#output });
    this.#options.built?.(result);
  }

  async #serve(served: Served): Promise<void> {
    if (this.#server !== undefined) return this.#server.serve(served);
    this.#server = await PreviewServer.start(served, this.#options.port);
    this.#options.started(`http://127.0.0.1:${this.#server.port}/`);
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
  }
}

/**
 * Shows content while it is written, until somebody ends it.
 *
 * @param options What to preview, and whom to tell.
 * @throws GuidebookError when the call itself is wrong: an unknown folder, a broken config, a port that is not free.
 */
export async function runPreview(options: PreviewOptions): Promise<void> {
  const plan = await planBuild(options);
  // Pages for the eyes only: what is built for others stays as it is.
  const folder = await realpath(await mkdtemp(join(tmpdir(), "guidebook-dev-")));
  const preview = new Preview(options, join(folder, "pages"), plan);
  try {
    await watchContent(plan.root, () => preview.refresh(), options.signal);
  } finally {
    await preview.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
