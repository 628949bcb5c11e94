import { SCOPE } from "./read-packages.mjs";

const PUBLISHED = ["dependencies", "optionalDependencies", "peerDependencies"];

/** What a package's manifest declares that the table does not allow. */
export function manifestProblems({ name, folder, manifest, references }, layers) {
  const where = `${folder}/package.json`;
  const rule = layers[name];
  if (!rule) return [`${where}: ${name} has no place in the table of layers`];
  const published = PUBLISHED.flatMap((group) => Object.keys(manifest[group] ?? {}));
  const all = [...published, ...Object.keys(manifest.devDependencies ?? {})];
  const internal = all.filter((dependency) => dependency.startsWith(SCOPE));
  return [
    ...(manifest.name === SCOPE + name ? [] : [`${where}: the name is not ${SCOPE}${name}`]),
    ...internal
      .map((dependency) => dependency.slice(SCOPE.length))
      .filter((target) => !rule.may.includes(target))
      .map((target) => `${where}: ${name} may not depend on ${target}`),
    ...published
      .filter((dependency) => !dependency.startsWith(SCOPE) && !isAllowed(dependency, rule))
      .map((dependency) => `${where}: ${name} may not depend on ${dependency}`),
    ...referenceProblems({ folder, references }, internal),
  ];
}

// A type-only package is allowed where what it types is.
function isAllowed(dependency, rule) {
  return rule.external.includes(dependency.replace(/^@types\//, ""));
}

function referenceProblems({ folder, references }, internal) {
  if (references === undefined) return [`${folder}: no tsconfig.json`];
  const wanted = internal.map((dependency) => dependency.slice(SCOPE.length)).sort();
  if (wanted.join() === references.join()) return [];
  return [`${folder}/tsconfig.json: refers to [${references}], but package.json depends on [${wanted}]`];
}
