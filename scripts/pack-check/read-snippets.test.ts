import { expect, test } from "vitest";
import { installedPackages, readSnippets, uninstalledPackages } from "./read-snippets.mjs";

const README = `# A package

\`\`\`sh
npm install --save-dev @kit/one two@3 # and no more
npx one build
\`\`\`

\`\`\`ts
import { one } from "@kit/one";
one();
\`\`\`

\`inline\` and

\`\`\`
a drawing
\`\`\`
`;

test("code comes out as it stands, with its language and line", () => {
  expect(readSnippets(README)).toEqual([
    { language: "sh", line: 4, code: "npm install --save-dev @kit/one two@3 # and no more\nnpx one build\n" },
    { language: "ts", line: 9, code: 'import { one } from "@kit/one";\none();\n' },
    { language: "", line: 16, code: "a drawing\n" },
  ]);
});

test("what is to be installed is told from what is to be run", () => {
  expect(installedPackages(readSnippets(README))).toEqual(["@kit/one", "two@3"]);
});

test("a package that code imports and nobody is told to install is found", () => {
  const code = `import { readFile } from "node:fs/promises";
import { one } from "@kit/one/deep";
import {
  three,
} from "three";
import four from "@kit/four";
import { own } from "./own.js";
`;
  const snippets = [...readSnippets(README), { language: "ts", line: 30, code }];
  expect(uninstalledPackages(snippets)).toEqual(["three", "@kit/four"]);
});
