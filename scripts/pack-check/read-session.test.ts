import { expect, test } from "vitest";
import { printedAs, readSession } from "./read-session.mjs";

const SESSION = `$ cat >> notes.md <<'END'
$ not a command
END
$ npx guidebook check
one
…
$ npx guidebook dev
Preview: http://127.0.0.1:4400/
^C
$ ls
`;

test("a session is what was typed and what was printed", () => {
  expect(readSession(SESSION)).toEqual([
    { command: "cat >> notes.md <<'END'\n$ not a command\nEND", expected: [], interrupted: false },
    { command: "npx guidebook check", expected: ["one", "…"], interrupted: false },
    { command: "npx guidebook dev", expected: ["Preview: http://127.0.0.1:4400/"], interrupted: true },
    { command: "ls", expected: [], interrupted: false },
  ]);
  expect(() => readSession("npx guidebook\n")).toThrow('A session begins with "$ "');
});

test.each([
  [["a", "b"], ["a", "b"], true],
  [["a"], ["a", "b"], false],
  [["a", "b"], ["a"], false],
  [[], [], true],
  [[], ["a"], false],
  [["a", "…", "d"], ["a", "b", "c", "d"], true],
  [["a", "…", "d"], ["a", "d"], true],
  [["a", "…", "d"], ["a", "b", "c"], false],
  [["a", "…"], ["a"], true],
  [["…", "b", "…"], ["a", "c"], false],
])("%j is printed as %j: %j", (expected, printed, same) => {
  expect(printedAs(expected, printed)).toBe(same);
});
