import { coreDiagnostics } from "../diagnostics/core-diagnostics.js";
import { diagnose } from "../diagnostics/diagnostic-kind.js";
import { nearestWord } from "../diagnostics/nearest-word.js";
import type { GuidebookRule } from "./rule.js";

/** A guidebook's own and its related dimensions exist, and it is not related to itself. */
export const knownDimensions: GuidebookRule = ({ guidebook, framework, locate }) => {
  const known = framework.dimensions.map((dimension) => dimension.id);
  const named = [
    { id: guidebook.dimension, path: ["dimension"], related: false },
    ...(guidebook.relatedDimensions?.items ?? []).map(({ dimension }, index) => ({
      id: dimension,
      path: ["relatedDimensions", "items", index],
      related: true,
    })),
  ];
  return named.flatMap(({ id, path, related }) => {
    const place = locate(path);
    if (related && id === guidebook.dimension) return [diagnose(coreDiagnostics.selfRelated, { id }, place)];
    if (known.includes(id)) return [];
    const suggestion = nearestWord(id, known);
    const details = { id, known: framework.dimensions };
    return [diagnose(coreDiagnostics.unknownDimension, details, { ...place, suggestion })];
  });
};
