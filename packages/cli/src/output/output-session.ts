import { mkdir, readFile, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { GuidebookError } from "@guidebook-kit/core";
import type { CacheFile } from "../cache/cache-file.js";
import { carryFile, isChanged, type KeptFile, keptName, listForeign } from "./carry-files.js";
import { checkOutputFolder, type OutputFolder } from "./check-output-folder.js";
import { createLook } from "./is-untouched.js";
import { lockOutput, unlockOutput } from "./lock-output.js";
import {
  CACHE_FOLDER,
  contentDigest,
  MANIFEST_NAME,
  type MadeFile,
  manifestText,
  type OutputCommand,
  type WrittenFile,
} from "./manifest.js";
import { type OutputPlaces, outputPlaces } from "./output-places.js";
import { recoverOutput, sweep } from "./recover-output.js";
import { swapSets } from "./swap-sets.js";

/** An output folder of which a session has taken hold. */
interface OpenedFolder extends Pick<OutputFolder, "command"> {
  readonly places: OutputPlaces;
  readonly former: readonly WrittenFile[];
  readonly madeAbove: string | undefined;
}

/** A command's hold on its output folder: files are staged beside it and take its place all at once. */
export class OutputSession {
  readonly #places: OutputPlaces;
  readonly #command: OutputCommand;
  readonly #former: readonly WrittenFile[];
  /** The uppermost folder that had to be made above the output folder. */
  readonly #madeAbove: string | undefined;
  readonly #made = new Map<string, WrittenFile>();
  readonly #underWay = new Set<Promise<unknown>>();
  #ended = false;

  private constructor({ places, command, former, madeAbove }: OpenedFolder) {
    this.#places = places;
    this.#command = command;
    this.#former = former;
    this.#madeAbove = madeAbove;
  }

  /**
   * Takes hold of an output folder; an earlier build that was stopped is cleaned up after first.
   *
   * @param out Absolute path of the output folder; need not exist.
   * @param contentRoot Absolute path of the content folder.
   * @param command The command; a build by default.
   * @returns The session, to be ended with `commit` or `discard`.
   * @throws GuidebookError when the folder is not fit or another build is at work there.
   */
  static async open(
    out: string,
    contentRoot: string,
    command: OutputFolder["command"] = "build",
  ): Promise<OutputSession> {
    const places = outputPlaces(out);
    const madeAbove = await mkdir(dirname(out), { recursive: true });
    await lockOutput(places);
    try {
      await recoverOutput(places);
      const former = await checkOutputFolder({ out, contentRoot, command });
      await mkdir(places.stage);
      return new OutputSession({ places, command, former, madeAbove });
    } catch (error) {
      await unlockOutput(places);
      await removeEmptyFolders(dirname(out), madeAbove);
      throw error;
    }
  }

  /** What the same command made here before. */
  get former(): readonly WrittenFile[] {
    return this.#former;
  }

  /** What the new set holds so far. */
  get files(): WrittenFile[] {
    return [...this.#made.values()];
  }

  /**
   * Writes a file of the new set.
   *
   * @param file Its path and maker.
   * @param content Its content.
   * @returns The file as it was written.
   */
  async write(file: MadeFile, content: string | Uint8Array): Promise<WrittenFile> {
    const path = join(this.#places.stage, ...file.path.split("/"));
    await this.#run(async () => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    });
    const written = { ...file, bytes: Buffer.byteLength(content), digest: contentDigest(content) };
    this.#made.set(file.path, written);
    return written;
  }

  /**
   * Reads a file of the new set.
   *
   * @param file One of `files`.
   * @returns Its text.
   */
  read(file: MadeFile): Promise<string> {
    return this.#run(() => readFile(join(this.#places.stage, ...file.path.split("/")), "utf8"));
  }

  /**
   * Takes files out of the new set again.
   *
   * @param which Tells which.
   */
  async forget(which: (file: MadeFile) => boolean): Promise<void> {
    for (const file of this.files.filter(which)) {
      await this.#run(() => rm(join(this.#places.stage, ...file.path.split("/")), { force: true }));
      this.#made.delete(file.path);
    }
  }

  /**
   * Takes over files of the former build that this one does not make anew.
   *
   * @param keeps Tells which.
   */
  async keep(keeps: (file: MadeFile) => boolean): Promise<void> {
    for (const file of this.#former) {
      if (this.#made.has(file.path) || !keeps(file)) continue;
      if (await this.#run(() => carryFile(this.#places, file.path))) this.#made.set(file.path, file);
    }
  }

  /**
   * Puts the new set in place of the old one; what others added to the folder stays, and so does what they changed.
   *
   * @param remembered What the next build is to know: names of files, and their texts in pieces; nothing by default.
   * @returns The files that somebody had changed, and what they are called now.
   * @throws GuidebookError when a file of somebody else stands where one of the build has to go.
   */
  async commit(remembered: readonly CacheFile[] = []): Promise<readonly KeptFile[]> {
    const { stage, journal } = this.#places;
    const kept = await this.#run(() => this.#carryOthersFiles());
    if (remembered.length > 0) await mkdir(join(stage, CACHE_FOLDER), { recursive: true });
    for (const [name, pieces] of remembered) await writeFile(join(stage, CACHE_FOLDER, name), pieces);
    await writeFile(join(stage, MANIFEST_NAME), manifestText(this.files, this.#command));
    await writeFile(journal, "", { flush: true });
    await swapSets(this.#places);
    this.#ended = true;
    // The new set is in place. What cannot be swept away now, the next build sweeps.
    await sweep(this.#places).catch(() => undefined);
    await unlockOutput(this.#places).catch(() => undefined);
    return kept;
  }

  /** Gives the new set up; the old one stays as it was. */
  async discard(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    await Promise.allSettled(this.#underWay);
    await recoverOutput(this.#places);
    await unlockOutput(this.#places);
    await removeEmptyFolders(dirname(this.#places.out), this.#madeAbove);
  }

  /** Does something to the stage, unless the session has ended: nothing may grow where all was swept away. */
  async #run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#ended) throw new GuidebookError("cli/stopped", "This build has ended.");
    const running = work();
    this.#underWay.add(running);
    try {
      return await running;
    } finally {
      this.#underWay.delete(running);
    }
  }

  async #carryOthersFiles(): Promise<KeptFile[]> {
    const { out } = this.#places;
    const foreign = await listForeign(out, new Set(this.#former.map((file) => file.path)));
    for (const path of foreign.files) {
      if (this.#made.has(path)) {
        throw new GuidebookError(
          "cli/output-folder",
          `${join(out, path)} is not a file of an earlier build. Move it away.`,
        );
      }
      await carryFile(this.#places, path);
    }
    for (const folder of foreign.folders) await mkdir(join(this.#places.stage, folder), { recursive: true });
    const taken = new Set([...this.#made.keys(), ...foreign.files]);
    const kept: KeptFile[] = [];
    // Here somebody's own work is at stake; reading all files would take longer than writing them.
    const look = createLook(out, "ctimeMs");
    for (const file of this.#former) {
      // A file that was carried over stands in the new set as somebody left it.
      if (this.#made.get(file.path) === file || look(file) !== "unsure" || !(await isChanged(out, file)))
        continue;
      const as = taken.has(file.path) ? keptName(file.path, taken) : file.path;
      if (!(await carryFile(this.#places, file.path, as))) continue;
      taken.add(as);
      kept.push({ path: file.path, as });
    }
    return kept;
  }
}

async function removeEmptyFolders(lowest: string, uppermost: string | undefined): Promise<void> {
  if (uppermost === undefined || !lowest.startsWith(uppermost)) return;
  // A folder into which somebody has put something meanwhile stays.
  await rmdir(lowest).then(
    () => removeEmptyFolders(dirname(lowest), uppermost),
    () => undefined,
  );
}
