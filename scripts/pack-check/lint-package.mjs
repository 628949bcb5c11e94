import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

/** Everything here is for programs of today: they are modules, and find types through `exports`. */
const RESOLUTIONS = ["node16-esm", "bundler"];

/** What publint says of a tarball, suggestions too. */
async function publintProblems(tarball) {
  const data = readFileSync(tarball);
  const buffer = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
}

/** What attw says of the ways in which a package's types are found. */
async function typeProblems(tarball) {
  const found = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
  if (found.types === false) return ["attw: the package has no types"];
  const concerning = found.problems.filter(
    ({ resolutionKind }) => resolutionKind === undefined || RESOLUTIONS.includes(resolutionKind),
  );
  return concerning.map(({ kind, entrypoint = "", resolutionKind = "" }) =>
    `attw: ${kind} ${entrypoint} ${resolutionKind}`.trimEnd(),
  );
}

/**
 * Looks over a packed package with publint and attw.
 *
 * @param {{ name: string, tarball: string }} packed
 * @returns {Promise<string[]>} Problems, one line each.
 */
export async function lintPackage({ name, tarball }) {
  const problems = [...(await publintProblems(tarball)), ...(await typeProblems(tarball))];
  return problems.map((problem) => `${name}: ${problem}`);
}
