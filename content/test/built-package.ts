import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "@guidebook-kit/cli";
import { afterAll, beforeAll } from "vitest";

const CONTENT = join(import.meta.dirname, "..");

/** This package as somebody has it who installed it. */
export interface BuiltPackage {
  /** The folder whose `node_modules` holds the package. */
  readonly project: string;
  /** The folder of built files. */
  readonly dist: string;
}

/** Builds the package once for a test file, with the given generators and without PDFs. */
export function useBuiltPackage(generators: readonly string[]): () => BuiltPackage {
  let project: string;
  const home = (): string => join(project, "node_modules", "@guidebook-kit", "content");
  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), "content-package-"));
    await mkdir(home(), { recursive: true });
    await cp(join(CONTENT, "package.json"), join(home(), "package.json"));
    // The package's own config is found in its folder.
    await build({ content: CONTENT, output: join(home(), "dist"), generators, pdf: false, from: CONTENT });
  });
  afterAll(() => rm(project, { recursive: true, force: true }));
  return () => ({ project, dist: join(home(), "dist") });
}
