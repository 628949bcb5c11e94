// Writes what package.json lists under "guidebookKit.embed" as TypeScript modules, so that a published
// package holds its templates, styles, scripts and fonts without reading a file at run time.
//
//   { "from": "src/templates", "to": "src/templates.generated.ts", "export": "templates" }
//     kind "text" (the default): a folder gives a record keyed by path inside the folder; a file gives a string.
//   { "kind": "script", "from": "src/browser/main.ts", … }   an entry, bundled and minified to one script.
//   { "kind": "binary", "from": ["some-package/files/a.woff2"], … }   base64, keyed by file name.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, posix, relative, sep } from "node:path";
import { argv, cwd, pid } from "node:process";
import { fileURLToPath } from "node:url";

const SOURCE_CONDITION = "@guidebook-kit/source";
const KINDS = { text: embedText, script: embedScript, binary: embedBinary };

/** Writes every generated module of the package in `packageFolder`; returns the paths written anew. */
export async function embedAssets(packageFolder) {
  const manifest = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
  const written = [];
  for (const entry of manifest.guidebookKit?.embed ?? []) {
    const embed = KINDS[entry.kind ?? "text"];
    if (!embed || !entry.from || !entry.export || !entry.to?.endsWith(".generated.ts")) {
      throw new Error(`${manifest.name}: cannot embed ${JSON.stringify(entry)}`);
    }
    const text = `// Written by scripts/embed-assets.mjs from ${[entry.from].flat().join(", ")}.\n${await embed(packageFolder, entry)}`;
    if (writeWhenChanged(join(packageFolder, entry.to), text)) written.push(entry.to);
  }
  return written;
}

function embedText(packageFolder, { from, export: name }) {
  const source = locate(packageFolder, from);
  if (statSync(source).isFile()) {
    return `export const ${name}: string = ${JSON.stringify(readText(source))};\n`;
  }
  return record(
    name,
    listFiles(source).map((file) => [relative(source, file).split(sep).join(posix.sep), readText(file)]),
  );
}

function embedBinary(packageFolder, { from, export: name }) {
  return record(
    name,
    [from]
      .flat()
      .map((file) => [basename(file), readFileSync(locate(packageFolder, file)).toString("base64")]),
  );
}

async function embedScript(packageFolder, { from, export: name }) {
  const { build } = await import("esbuild");
  const result = await build({
    entryPoints: [locate(packageFolder, from)],
    absWorkingDir: packageFolder,
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    conditions: [SOURCE_CONDITION],
    logLevel: "warning",
  });
  return `export const ${name}: string = ${JSON.stringify(result.outputFiles[0].text)};\n`;
}

/** A path inside the package, or else inside one of its own dependencies. */
function locate(packageFolder, from) {
  const found = [join(packageFolder, from), join(packageFolder, "node_modules", from)].find((path) =>
    existsSync(path),
  );
  if (!found) throw new Error(`${packageFolder}: nothing to embed at ${from}`);
  return found;
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function readText(file) {
  return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
}

function record(name, entries) {
  const lines = entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return `export const ${name}: Readonly<Record<string, string>> = {\n${lines.join("")}};\n`;
}

// Renamed into place: several builds and test runs may embed at the same time.
function writeWhenChanged(file, text) {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${pid}`, text);
  renameSync(`${file}.${pid}`, file);
  return true;
}

if (argv[1] === fileURLToPath(import.meta.url)) await embedAssets(cwd());
