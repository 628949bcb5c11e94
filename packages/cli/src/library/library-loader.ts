import { type Guidebook, GuidebookError } from "@guidebook-kit/core";
import type { ContentLibrary, ContentReader, FileReading } from "@guidebook-kit/markdown";
import { detached } from "./detached.js";
import { type OpenedFile, type OpenedFiles, textDigest } from "./open-files.js";
import { packReading, unpackReading } from "./pack-reading.js";
import type { LibraryMemory, RememberedFile } from "./remembered-file.js";

/** Reads guidebooks; those of which all is remembered, only when somebody asks for them. */
export class LibraryLoader {
  readonly #opened: OpenedFiles;
  readonly #memory: LibraryMemory;
  readonly #reader: ContentReader;
  readonly #files: ReadonlyMap<string, OpenedFile>;
  readonly #packed = new Map<string, Uint8Array>();
  /** What is known of each file so far. */
  readonly #known = new Map<string, Pick<RememberedFile, "own" | "facts">>();

  /**
   * @param opened The files.
   * @param memory What is remembered of the last time.
   * @param reader The reader, which knows the frameworks.
   */
  constructor(opened: OpenedFiles, memory: LibraryMemory, reader: ContentReader) {
    this.#opened = opened;
    this.#memory = memory;
    this.#reader = reader;
    this.#files = new Map(opened.files.map((file) => [file.path, file]));
  }

  #ownKey({ digest }: OpenedFile, framework: string | undefined): string {
    return textDigest(`${digest} ${this.#reader.surroundings(framework)}`);
  }

  /**
   * Learns what the others need to know of a file.
   *
   * @param file A guidebook's file.
   * @param isKept Whether its reading is laid aside, to be checked or opened later.
   */
  async survey(file: OpenedFile, isKept: boolean): Promise<void> {
    const remembered = this.#memory[file.path];
    if (remembered !== undefined && remembered.own === this.#ownKey(file, remembered.facts.framework)) {
      this.#known.set(file.path, remembered);
      return;
    }
    const { facts: found, reading } = await this.#readFile(file);
    const facts = detached(found);
    this.#known.set(file.path, { own: this.#ownKey(file, facts.framework), facts });
    if (reading !== undefined && isKept) this.#packed.set(file.path, packReading(reading));
  }

  async #readFile(file: OpenedFile): Promise<FileReading> {
    const read = this.#reader.read({ path: file.path, text: await this.#opened.read(file) });
    if (read === undefined) throw new GuidebookError("cli/not-content", `"${file.name}" is not content.`);
    return read;
  }

  /** The file with its reading, as it was before others were looked at. */
  async #take(path: string): Promise<FileReading | undefined> {
    const [file, known] = [this.#files.get(path), this.#known.get(path)];
    if (file === undefined || known === undefined) return undefined;
    const packed = this.#packed.get(path);
    if (packed === undefined) return this.#readFile(file);
    return { facts: known.facts, reading: unpackReading(packed) };
  }

  /** What is known of all files that were looked at. */
  get facts(): RememberedFile["facts"][] {
    return [...this.#known.values()].map(({ facts }) => facts);
  }

  /**
   * Checks a file together with the others, unless nothing of what its check looks at has changed.
   *
   * @param file A guidebook's file.
   * @param library All files.
   * @returns What to remember of it.
   */
  async check(file: OpenedFile, library: ContentLibrary): Promise<RememberedFile> {
    const known = this.#known.get(file.path);
    if (known === undefined) throw new GuidebookError("cli/not-content", `"${file.name}" is not content.`);
    const source = this.#sourceOf(file);
    const sourceKey = source === undefined ? "" : this.#known.get(source)?.own;
    const key = textDigest([known.own, sourceKey, library.dependencies(known.facts)].join(" "));
    const remembered = this.#memory[file.path];
    if (remembered?.key === key) return remembered;
    const read = await this.#take(file.path);
    const sourceRead = source === undefined ? undefined : await this.#take(source);
    const diagnostics = read === undefined ? [] : library.check(read, sourceRead?.reading).diagnostics;
    return { own: known.own, key, facts: known.facts, diagnostics: detached(diagnostics) };
  }

  /** The file that a file translates: the one beside it without a language in its name. */
  #sourceOf({ path }: OpenedFile): string | undefined {
    const source = path.replace(/\.[^./]+\.md$/, ".md");
    return source !== path && this.#files.has(source) ? source : undefined;
  }

  /**
   * Gives a guidebook, and forgets what was laid aside for it.
   *
   * @param path Content path of its file.
   * @param library All files.
   * @returns The guidebook, its references as precise as the other files allow.
   * @throws GuidebookError `cli/changed-meanwhile` when the file is no longer what was looked at.
   */
  async open(path: string, library: ContentLibrary): Promise<Guidebook> {
    const read = await this.#take(path);
    this.#packed.delete(path);
    const guidebook = read === undefined ? undefined : library.check(read).guidebook;
    if (guidebook === undefined) throw new GuidebookError("cli/not-content", `"${path}" is not content.`);
    return guidebook;
  }
}
