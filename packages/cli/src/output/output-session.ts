import { copyFile, link, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { GuidebookError } from "@guidebook-kit/core";
import { checkOutputFolder } from "./check-output-folder.js";
import { lockOutput, unlockOutput } from "./lock-output.js";
import { MANIFEST_NAME, type MadeFile, manifestText } from "./manifest.js";
import { type OutputPlaces, outputPlaces } from "./output-places.js";
import { recoverOutput } from "./recover-output.js";

/** A build's hold on its output folder: files are staged beside it and take its place all at once. */
export class OutputSession {
  /** What the former build made. */
  readonly former: readonly MadeFile[];
  readonly #places: OutputPlaces;
  readonly #made = new Map<string, MadeFile>();

  private constructor(places: OutputPlaces, former: readonly MadeFile[]) {
    this.#places = places;
    this.former = former;
  }

  /**
   * Takes hold of an output folder; an earlier build that was stopped is cleaned up after first.
   *
   * @param out Absolute path of the output folder; need not exist.
   * @param contentRoot Absolute path of the content folder.
   * @returns The session, to be ended with `commit` or `discard`.
   * @throws GuidebookError when the folder is not fit or another build is at work there.
   */
  static async open(out: string, contentRoot: string): Promise<OutputSession> {
    const places = outputPlaces(out);
    await mkdir(dirname(out), { recursive: true });
    await lockOutput(places);
    try {
      await recoverOutput(places);
      const former = await checkOutputFolder(out, contentRoot);
      await mkdir(places.stage);
      return new OutputSession(places, former);
    } catch (error) {
      await unlockOutput(places);
      throw error;
    }
  }

  /** What the new set holds so far. */
  get files(): MadeFile[] {
    return [...this.#made.values()];
  }

  /**
   * Writes a file of the new set.
   *
   * @param file Its path and maker.
   * @param content Its content.
   */
  async write(file: MadeFile, content: string | Uint8Array): Promise<void> {
    const path = join(this.#places.stage, ...file.path.split("/"));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    this.#made.set(file.path, file);
  }

  /**
   * Takes over files of the former build that this one does not make anew.
   *
   * @param keeps Tells which.
   */
  async keep(keeps: (file: MadeFile) => boolean): Promise<void> {
    for (const file of this.former) {
      if (this.#made.has(file.path) || !keeps(file)) continue;
      if (await this.#carry(file.path)) this.#made.set(file.path, file);
    }
  }

  /** Puts the new set in place of the old one; what others added to the folder stays. */
  async commit(): Promise<void> {
    const { out, stage, former, journal } = this.#places;
    await this.#carryForeignFiles();
    await writeFile(join(stage, MANIFEST_NAME), manifestText(this.files));
    await writeFile(journal, "");
    await rename(out, former).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
    await rename(stage, out).catch(async (error: unknown) => {
      await rename(former, out).catch(() => undefined);
      throw error;
    });
    await rm(journal, { force: true });
    await rm(former, { recursive: true, force: true });
    await unlockOutput(this.#places);
  }

  /** Gives the new set up; the old one stays as it was. */
  async discard(): Promise<void> {
    await recoverOutput(this.#places);
    await unlockOutput(this.#places);
  }

  async #carryForeignFiles(): Promise<void> {
    const { out } = this.#places;
    const own = new Set([...this.former.map((file) => file.path), MANIFEST_NAME]);
    const entries = await readdir(out, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = relative(out, join(entry.parentPath, entry.name)).split(sep).join("/");
      if (entry.isDirectory() || own.has(path)) continue;
      if (this.#made.has(path)) {
        throw new GuidebookError(
          "cli/output-folder",
          `${join(out, path)} is not a file of an earlier build. Move it away.`,
        );
      }
      await this.#carry(path);
    }
  }

  /** Gives a file of the old set to the new one too; false when it is gone. */
  async #carry(path: string): Promise<boolean> {
    const parts = path.split("/");
    const [from, to] = [join(this.#places.out, ...parts), join(this.#places.stage, ...parts)];
    await mkdir(dirname(to), { recursive: true });
    try {
      await link(from, to).catch(() => copyFile(from, to));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
      throw error;
    }
  }
}
