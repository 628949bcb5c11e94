import { memoryFile } from "../cache/build-memory.js";
import type { CacheFile } from "../cache/cache-file.js";
import { lastBuildFile, manifestDigest } from "../cache/last-build.js";
import { inOutputSession } from "../output/in-output-session.js";
import type { OutputSession } from "../output/output-session.js";
import type { Progress } from "../report/progress.js";
import type { BuildOptions, BuildResult, BuiltFile } from "./build-options.js";
import { type FilledStage, fillStage } from "./fill-stage.js";
import { nothingBuilt } from "./nothing-built.js";
import type { PreparedBuild } from "./prepare-guidebooks.js";
import { unlessStopped } from "./unless-stopped.js";

const SILENT: Progress = { show: () => {}, say: () => {}, clear: () => {} };

/** What of the options is asked for while the files are made. */
export type MakeOptions = Pick<BuildOptions, "progress" | "signal">;

function filesOf(session: OutputSession): BuiltFile[] {
  const files = session.files.map(({ path, bytes }) => ({ path, bytes }));
  return files.sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** What the next build is to know. */
function toRemember(build: PreparedBuild, session: OutputSession, stage: FilledStage): CacheFile[] {
  const { environment, key, library } = build;
  if (environment === undefined) return [];
  const { diagnostics: found, built } = stage;
  const manifest = manifestDigest(session.files);
  const last = key === undefined ? undefined : { key, manifest, content: library.found, found, built };
  const memory = { library: library.memory, ...stage.memory };
  return [memoryFile(memory, environment), lastBuildFile(last, environment)];
}

async function makeStaged(
  build: PreparedBuild,
  session: OutputSession,
  options: MakeOptions,
): Promise<BuildResult> {
  const { signal, progress = SILENT } = options;
  const { pdf, plan } = build;
  const { browser, open: openPdfMaker } = pdf;
  try {
    const job = { ...build, session, output: plan.output, openPdfMaker, browser, progress, signal };
    const stage = await unlessStopped(fillStage(job), signal);
    const { whole, diagnostics, built, failed, reused } = stage;
    if (!whole) return await nothingBuilt(build, diagnostics);
    const kept = await session.commit(toRemember(build, session, stage));
    const base = await nothingBuilt(build, diagnostics);
    return { ...base, files: filesOf(session), built, failed, kept, reused, withoutPdf: pdf.withoutPdf() };
  } finally {
    progress.clear();
    // A browser that is slow to go does not keep whoever has stopped the build.
    await unlessStopped(pdf.close(), signal).catch(() => undefined);
  }
}

/**
 * Makes the files of a build beside its output folder and puts them in place all at once.
 *
 * @param build The build.
 * @param options What is told of it, and what stops it.
 * @returns What was made, or what the generators report.
 * @throws GuidebookError when another build is at work or a generator breaks off; then nothing is changed.
 */
export function makeStagedBuild(build: PreparedBuild, options: MakeOptions): Promise<BuildResult> {
  const { output: out, root: contentRoot } = build.plan;
  return inOutputSession({ out, contentRoot, command: "build" }, (session) =>
    makeStaged(build, session, options),
  );
}
