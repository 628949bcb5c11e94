// The code in a README, as it stands there.

/** @typedef {{ language: string, line: number, code: string }} Snippet */

const FENCE = /^```(\w*)[^\n]*\n(.*?)^```$/gms;

/**
 * Lists the fenced code of a Markdown text.
 *
 * @param {string} markdown
 * @returns {Snippet[]} Language as written, the line of the first line of code from 1, and the code.
 */
export function readSnippets(markdown) {
  return [...markdown.matchAll(FENCE)].map(({ 1: language, 2: code, index }) => ({
    language,
    line: markdown.slice(0, index).split("\n").length + 1,
    code,
  }));
}

/**
 * Lists the packages that a README tells people to install.
 *
 * @param {readonly Snippet[]} snippets
 * @returns {string[]} Names, with a version where one is written.
 */
export function installedPackages(snippets) {
  const shell = snippets.filter(({ language }) => language === "sh").flatMap(({ code }) => code.split("\n"));
  const installs = shell.flatMap((line) => /^npm install (.*)$/.exec(line)?.[1]?.split("#")[0] ?? []);
  return installs
    .flatMap((words) => words.split(/\s+/))
    .filter((word) => word !== "" && !word.startsWith("-"));
}

const IMPORTED =
  /^(?:import|export)\b[^"';]*?from "((?:@[^/"]+\/)?[^./"][^/"]*)|^import "((?:@[^/"]+\/)?[^./"][^/"]*)/gm;

/**
 * Lists the packages that a README's code imports although the README does not tell people to install them.
 *
 * @param {readonly Snippet[]} snippets
 * @returns {string[]} Names, each once.
 */
export function uninstalledPackages(snippets) {
  const code = snippets.filter(({ language }) => language === "ts" || language === "tsx");
  const names = code.flatMap((snippet) =>
    [...snippet.code.matchAll(IMPORTED)].map((match) => match[1] ?? match[2]),
  );
  const installed = new Set(installedPackages(snippets).map((word) => word.replace(/(?<=.)@.*/, "")));
  return [...new Set(names)].filter((name) => !name.startsWith("node:") && !installed.has(name));
}
