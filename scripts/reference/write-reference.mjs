// `npm run reference`: writes what is generated in content/README.md and content/messages.md.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exit } from "node:process";
import { pathToFileURL } from "node:url";
import { buildPackages, ROOT } from "../run-command.mjs";
import { renderEditorsPage, renderMessagesPage } from "./render-reference.mjs";

const built = buildPackages();
if (built !== 0) exit(built);

const names = ["core", "markdown", "locales", "cli"];
const load = async (name) => [
  name,
  await import(pathToFileURL(join(ROOT, "packages", name, "dist", "index.js")).href),
];
const textReport = join(ROOT, "packages", "cli", "dist", "report", "formats", "text-report.js");
const modules = {
  ...Object.fromEntries(await Promise.all(names.map(load))),
  report: await import(pathToFileURL(textReport).href),
};

const editorsPage = join(ROOT, "content", "README.md");
writeFileSync(editorsPage, renderEditorsPage(readFileSync(editorsPage, "utf8"), modules));
writeFileSync(join(ROOT, "content", "messages.md"), renderMessagesPage(modules));
