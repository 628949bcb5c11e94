import { expect, test } from "vitest";
import { repositoryProblems } from "./check-repository.mjs";

const OUTSIDE = ["sha", "red/"].join("");

test("an address in a lockfile is told, elsewhere it is fine", () => {
  const text = "lockfileVersion: '9.0'\nresolution: {tarball: https://example.org/a.tgz}\n";
  expect(repositoryProblems([{ path: "a/pnpm-lock.yaml", text }])).toEqual([
    "a/pnpm-lock.yaml:2: holds an address",
  ]);
  expect(repositoryProblems([{ path: "README.md", text }])).toEqual([]);
});

test("a reference to a folder beside the repository is told", () => {
  for (const text of [`see ../${OUTSIDE}a.md`, `"${OUTSIDE}a.md"`, `/work/${OUTSIDE}a.md`]) {
    expect(repositoryProblems([{ path: "a.ts", text }]), text).toContain(
      "a.ts:1: refers to a folder outside the repository",
    );
  }
  expect(repositoryProblems([{ path: "a.ts", text: `import "./${OUTSIDE}a.js"; un${OUTSIDE}` }])).toEqual([]);
});
