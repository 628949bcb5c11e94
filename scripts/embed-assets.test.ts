import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { embedAssets } from "./embed-assets.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "embed-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function embed(entry: Record<string, unknown>): Promise<string> {
  const to = "src/a.generated.ts";
  write("package.json", JSON.stringify({ guidebookKit: { embed: [{ to, export: "assets", ...entry }] } }));
  await embedAssets(folder);
  return readFileSync(join(folder, to), "utf8");
}

test("a folder of text becomes a sorted record keyed by path, with line feeds", async () => {
  write("src/templates/b.hbs", "{{a}}\r\n`b`");
  write("src/templates/a/c.css", "\u2028</script>");
  expect(await embed({ from: "src/templates" })).toBe(
    [
      "// Written by scripts/embed-assets.mjs from src/templates.",
      "export const assets: Readonly<Record<string, string>> = {",
      '  "a/c.css": "\u2028</script>",',
      '  "b.hbs": "{{a}}\\n`b`",',
      "};",
      "",
    ].join("\n"),
  );
});

test("a script is bundled from the sources of this workspace and minified", async () => {
  write("node_modules/@guidebook-kit/a/package.json", '{"exports":{".":{"@guidebook-kit/source":"./a.ts"}}}');
  write("node_modules/@guidebook-kit/a/a.ts", "export const answer: number = 42;\n");
  write("src/main.ts", `import { answer } from "@guidebook-kit/a";\ndocument.title = String(answer);\n`);
  expect(await embed({ kind: "script", from: "src/main.ts" })).toContain(
    'assets: string = "(()=>{document.title=String(42);})();\\n";',
  );
});

test("bytes are found in a dependency and keyed by file name", async () => {
  write("node_modules/some-font/files/a.woff2", "wOF2");
  expect(await embed({ kind: "binary", from: ["some-font/files/a.woff2"] })).toContain(
    '"a.woff2": "d09GMg=="',
  );
});

test("nothing is written when nothing changed, and nothing that is missing is passed over", async () => {
  write("src/page.css", "a {}");
  await embed({ from: "src/page.css" });
  expect(await embedAssets(folder)).toEqual([]);
  await expect(embed({ from: "src/gone.css" })).rejects.toThrow("nothing to embed at src/gone.css");
  await expect(embed({ kind: "video", from: "src/page.css" })).rejects.toThrow("cannot embed");
});
