import {
  type Dimension,
  type Framework,
  GuidebookError,
  listDimensions,
  nearestWord,
} from "@guidebook-kit/core";

/**
 * Finds a dimension by its number or id.
 *
 * @param framework The framework.
 * @param wanted A number or an id as somebody typed it.
 * @returns The dimension.
 * @throws GuidebookError `cli/unknown-word` when the framework has no such dimension.
 */
export function findDimension(framework: Framework, wanted: string): Dimension {
  const { dimensions } = framework;
  const found = dimensions.find(({ id, number }) => id === wanted || String(number) === wanted);
  if (found !== undefined) return found;
  const near = nearestWord(
    wanted,
    dimensions.map(({ id }) => id),
  );
  const meant = near === undefined ? "" : ` Did you mean "${near}"?`;
  throw new GuidebookError(
    "cli/unknown-word",
    `The framework has no dimension "${wanted}".${meant} Its dimensions are:\n${listDimensions(dimensions)}`,
  );
}
