import type { Reference } from "@guidebook-kit/core";
import { type ContentFile, folderName, readContentPath } from "../content/content-file.js";

/** What the paths of links lead to, seen from one file. */
export interface LinkTargets {
  readonly resolve: (path: string, fragment: string) => LinkTarget;
}

/** What a path leads to, or why it leads nowhere. */
export type LinkTarget =
  | { readonly target: Reference }
  | { readonly problem: "outside" | "not-content" | "no-framework" | "whole-framework" };

/** Joins a folder and a relative path. Undefined when the path leaves the content folder. */
function joinPath(folder: string, path: string): string | undefined {
  const parts = folder.split("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    // The first part is the content folder itself.
    else if (parts.length > 1) parts.pop();
    else return undefined;
  }
  return parts.join("/");
}

/**
 * Makes the targets of links for one file.
 *
 * @param file The file whose links are read.
 * @param own The file's own id.
 * @param files All content files, to know where frameworks are.
 * @returns Targets as they can be known before other files are read: `settleReferences` makes them precise.
 */
export function createLinkTargets(
  file: ContentFile,
  own: string,
  files: readonly ContentFile[],
): LinkTargets {
  const frameworks = new Set(files.filter(({ kind }) => kind === "framework").map(({ folder }) => folder));
  const inFramework = (fragment: string): LinkTarget => {
    if (fragment === "") return { problem: "whole-framework" };
    return { target: { kind: "framework-node", node: fragment } };
  };
  const inGuidebook = (guidebook: string, fragment: string): LinkTarget => ({
    target: fragment === "" ? { kind: "guidebook", guidebook } : { kind: "node", guidebook, node: fragment },
  });
  return {
    resolve: (path, fragment) => {
      if (path === "") return file.kind === "framework" ? inFramework(fragment) : inGuidebook(own, fragment);
      const joined = joinPath(file.folder, path);
      if (joined === undefined) return { problem: "outside" };
      const about = readContentPath(joined);
      if (about === undefined) return { problem: "not-content" };
      if (about.kind === "guidebook") return inGuidebook(folderName(about.folder), fragment);
      return frameworks.has(about.folder) ? inFramework(fragment) : { problem: "no-framework" };
    },
  };
}
