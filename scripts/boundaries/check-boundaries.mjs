// Holds every manifest and every import (types and tests included) to the table of layers.
import { join } from "node:path";
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";
import { importProblems } from "./import-problems.mjs";
import { LAYERS, tableProblems } from "./layers.mjs";
import { manifestProblems } from "./manifest-problems.mjs";
import { readModules } from "./read-modules.mjs";
import { readPackages } from "./read-packages.mjs";

/**
 * Every way in which the workspace at `root` breaks the table, as one line each; none means that all is well.
 *
 * @param {string} root Folder of the workspace.
 * @param {Record<string, object>} layers The table; that of this project unless given.
 * @returns `problems`, and how many `modules` were inspected.
 */
export async function checkBoundaries(root, layers = LAYERS) {
  const packages = readPackages(root);
  const { modules, cycles } = await readModules(root, packages);
  const problems = [
    ...tableProblems(layers),
    ...packages.flatMap((each) => manifestProblems(each, layers)),
    ...packages.flatMap((each) =>
      modules.some((module) => module.source.startsWith(`${each.folder}/src/`))
        ? []
        : [`${each.folder}: no module was inspected`],
    ),
    ...(modules.length === 0 ? ["no module was inspected at all"] : []),
    ...importProblems(modules, packages, layers),
    ...cycles.map((cycle) => `import cycle: ${cycle.join(" → ")}`),
  ];
  return { problems: problems.sort(), modules: modules.length };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { problems, modules } = await checkBoundaries(join(import.meta.dirname, "..", ".."));
  for (const problem of problems) console.error(problem);
  console.log(`${modules} modules inspected, ${problems.length} broken boundaries`);
  exit(problems.length > 0 ? 1 : 0);
}
