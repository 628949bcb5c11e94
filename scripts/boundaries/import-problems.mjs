import { SCOPE } from "./read-packages.mjs";

const DECLARED = ["dependencies", "optionalDependencies", "peerDependencies"];
/** Installed at the root for every test. */
const TEST_TOOLS = ["ajv", "axe-core", "esbuild", "fast-check", "playwright-core", "typescript", "vitest"];

/** Imports of packages that the table or the package's own manifest does not allow. */
export function importProblems(modules, packages, layers) {
  return packages.flatMap((each) => {
    const inside = `${each.folder}/`;
    return modules
      .filter((module) => module.source.startsWith(inside))
      .flatMap((module) => {
        const isTest = !module.source.startsWith(`${inside}src/`) || module.source.endsWith(".test.ts");
        const context = { ...each, rule: layers[each.name] ?? { may: [], external: [] }, inside, isTest };
        return module.dependencies
          .map((dependency) => importProblem(dependency, context))
          .filter((problem) => problem !== undefined)
          .map((problem) => `${module.source}: ${problem}`);
      });
  });
}

function importProblem(dependency, context) {
  const { module: specifier } = dependency;
  if (dependency.dependencyTypes.includes("core")) return builtinProblem(specifier, context);
  if (specifier.startsWith(".")) return relativeProblem(dependency, context);
  const target = packageName(specifier);
  if (target === SCOPE + context.name) return context.isTest ? undefined : `imports its own package by name`;
  return (
    tableProblem(target, context) ??
    declarationProblem(target, context) ??
    (dependency.couldNotResolve && !isTyping(target, context) ? `cannot resolve ${specifier}` : undefined)
  );
}

function builtinProblem(specifier, { name, rule, isTest }) {
  return isTest || rule.platform ? undefined : `${name} may not import ${specifier}`;
}

function relativeProblem(dependency, { inside }) {
  // Generated modules are there only after a build.
  if (dependency.couldNotResolve) {
    return dependency.module.endsWith(".generated.js") ? undefined : `cannot resolve ${dependency.module}`;
  }
  return dependency.resolved.startsWith(inside)
    ? undefined
    : `reaches into ${dependency.resolved} by path; import the package instead`;
}

function tableProblem(target, { name, rule, isTest }) {
  if (target.startsWith(SCOPE)) {
    return rule.may.includes(target.slice(SCOPE.length)) ? undefined : `${name} may not import ${target}`;
  }
  return isTest || rule.external.includes(target) ? undefined : `${name} may not import ${target}`;
}

function declarationProblem(target, { manifest, isTest }) {
  const groups = isTest ? [...DECLARED, "devDependencies"] : DECLARED;
  const declared = groups.flatMap((group) => Object.keys(manifest[group] ?? {}));
  // Types that a package shows in its own declarations are needed by those who use it; ours are not shown.
  const typings = Object.keys(manifest.devDependencies ?? {}).filter((name) => name.startsWith("@types/"));
  const known = [...declared, ...typings, ...(isTest ? TEST_TOOLS : [])];
  return known.some((name) => name === target || name === `@types/${target}`)
    ? undefined
    : `imports ${target}, which package.json does not declare`;
}

function isTyping(target, { manifest }) {
  return `@types/${target}` in { ...manifest.dependencies, ...manifest.devDependencies };
}

function packageName(specifier) {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
