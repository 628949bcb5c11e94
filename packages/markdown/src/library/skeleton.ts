import { GUIDEBOOK_STATUSES, type Guidebook, listNodes, type ModelNode } from "@guidebook-kit/core";

/**
 * Takes the words out of a guidebook, so that what references lead to is left.
 *
 * @param guidebook A guidebook.
 * @returns A guidebook with the same id, languages, framework, dimension, ids and resources, in which nothing is said.
 */
export function skeletonOf(guidebook: Guidebook): Guidebook {
  const { id, locale, translates, framework, dimension } = guidebook;
  const nodes = listNodes(guidebook);
  const isResource = ({ kind }: ModelNode): boolean => kind === "resource";
  const [first, last] = [nodes.findIndex(isResource), nodes.findLastIndex(isResource)];
  const resources = nodes.filter(isResource).map((node) => ({ id: node.id, title: "", publisher: "" }));
  const sections = nodes.map((node) => ({ id: node.id, title: "", body: [], sections: [] }));
  return {
    id,
    version: "",
    status: GUIDEBOOK_STATUSES[0],
    locale,
    ...(translates === undefined ? {} : { translates }),
    framework,
    dimension,
    rights: "",
    title: "",
    summary: [],
    keyQuestions: [],
    // The order of the ids stays, since of two words that are equally near the first one is suggested.
    sections: first === -1 ? sections : sections.slice(0, first),
    ...(first === -1 ? {} : { resources: { items: resources } }),
    appendices: first === -1 ? [] : sections.slice(last + 1),
  };
}
