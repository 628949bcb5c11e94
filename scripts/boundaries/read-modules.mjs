import { existsSync } from "node:fs";
import { join } from "node:path";
import { cruise } from "dependency-cruiser";

const CYCLES = { name: "no-cycles", severity: "error", from: {}, to: { circular: true } };
const ELSEWHERE = ["content/test", "examples", "scripts"];

/**
 * Every module of the workspace with its imports, types included, and the import cycles among them.
 *
 * @returns `modules` ({ source, dependencies[] }, paths from the root) and `cycles` (lists of paths).
 */
export async function readModules(root, packages) {
  const folders = [
    ...packages.flatMap(({ folder }) => [`${folder}/src`, `${folder}/test`]),
    ...ELSEWHERE,
  ].filter((folder) => existsSync(join(root, folder)));
  if (folders.length === 0) return { modules: [], cycles: [] };
  const options = {
    baseDir: root,
    ruleSet: { forbidden: [CYCLES] },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|golden|fixtures)/" },
  };
  const { output } = await cruise(folders, options, {
    exportsFields: ["exports"],
    conditionNames: ["@guidebook-kit/source", "types", "import", "default"],
  });
  const inside = new RegExp(`^(${folders.join("|")})/`);
  return {
    modules: output.modules.filter((module) => inside.test(module.source)),
    cycles: output.summary.violations
      .filter((violation) => violation.rule.name === CYCLES.name)
      .map((violation) => [violation.from, ...violation.cycle.map((step) => step.name)]),
  };
}
