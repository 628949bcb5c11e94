import type { DiagnosticKind } from "@guidebook-kit/core";

/** Who made an artifact, and its path. */
interface ArtifactDetails {
  readonly generator: string;
  readonly path: string;
}

/** Catalogue of what the runner reports about the files that generators make. Codes are permanent. */
export const generatorDiagnostics = {
  invalidPath: {
    code: "generator/invalid-path",
    severity: "error",
    summary:
      "A generator gives a file a path that leaves its folder or that some operating system cannot hold.",
    message: ({ generator, path, problem }: ArtifactDetails & { problem: string }) =>
      `The generator "${generator}" made a file named "${path}": ${problem}.`,
    hint: () => 'A path is relative, with / between its parts, for example "pages/letter.html".',
  } satisfies DiagnosticKind<ArtifactDetails & { problem: string }>,
  collidingPath: {
    code: "generator/colliding-path",
    severity: "error",
    summary: "Two files of one build have the same path, or paths that differ in case only.",
    message: ({ generator, path, first }: ArtifactDetails & { first: string }) =>
      `The generator "${generator}" made "${path}", which "${first}" has made already.`,
    hint: () =>
      "Capital letters do not tell files apart everywhere. Rename one of the two, or leave one generator out.",
  } satisfies DiagnosticKind<ArtifactDetails & { first: string }>,
  missingNewline: {
    code: "generator/missing-newline",
    severity: "error",
    summary: "A generator made a text that does not end in a line feed.",
    message: ({ generator, path }: ArtifactDetails) =>
      `The generator "${generator}" made "${path}", whose last line does not end.`,
    hint: () => "End the text with a line feed (\\n).",
  } satisfies DiagnosticKind<ArtifactDetails>,
} as const;
