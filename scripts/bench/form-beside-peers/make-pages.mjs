import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { runGuidebookGenerators } from "../../../packages/generator/dist/index.js";
import { htmlForm } from "../../../packages/generator-html-form/dist/index.js";
import { jsonSchemaGenerator } from "../../../packages/generator-json-schema/dist/index.js";
import { surveyJson } from "./survey-json.mjs";

/** The peers, as the table calls them, and the pages that show a worksheet with them. */
const PEERS = { "RJSF 6": "rjsf.jsx", "JSON Forms 3": "json-forms.jsx", SurveyJS: "survey-js.jsx" };

const SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/**
 * Makes one whole file for each library: what is shown stands in the page as data, the library as a bundle for
 * production. Their styles stand in it too, so that no file makes a request.
 *
 * @param input A guidebook, as generators are given it.
 * @returns Name, HTML, bytes of script (gzip) and of the whole file (plain and gzip) of each; ours first.
 */
export async function makePages(input) {
  const { artifacts } = await runGuidebookGenerators(
    [{ generator: htmlForm }, { generator: jsonSchemaGenerator }],
    input,
  );
  const contentOf = (path) => artifacts.find((artifact) => artifact.path === path).content;
  const form = contentOf("form.html");
  const data = {
    schema: JSON.parse(contentOf("response.form.schema.json")),
    ui: JSON.parse(contentOf("response.ui.json")),
    survey: surveyJson(input.worksheet),
  };
  const pages = [sized("ours", form, [...form.matchAll(SCRIPT)].map(([, script]) => script).join(""))];
  for (const [name, file] of Object.entries(PEERS)) {
    const { script, style } = await bundle(file);
    pages.push(sized(name, peerPage({ name, script, style, data }), script));
  }
  return pages;
}

async function bundle(file) {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "pages", file)],
    bundle: true,
    minify: true,
    write: false,
    outdir: "out",
    format: "iife",
    jsx: "automatic",
    target: "chrome131",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  return { script: textOf(".js"), style: textOf(".css") };
}

function peerPage({ name, script, style, data }) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<style>${style}</style>
<main></main>
<script type="application/json" id="worksheet">${inScript(JSON.stringify(data))}</script>
<script>${inScript(script)}</script>
</html>`;
}

/** An end tag in a text must not end the element. */
const inScript = (text) => text.replaceAll("</script", "<\\/script");

function sized(name, html, script) {
  const gzip = (text) => gzipSync(text, { level: 9 }).length;
  return { name, html, scriptBytes: gzip(script), bytes: Buffer.byteLength(html), gzipBytes: gzip(html) };
}
