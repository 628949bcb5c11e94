import { diagnose } from "@guidebook-kit/core";
import { pdfDiagnostics } from "../../diagnostics/pdf-diagnostics.js";
import type { LintCheck } from "../lint-subject.js";

const HEADING = /^H([1-6])$/;

/**
 * Checks that the first heading is of the first level, and that no heading is more than one level below the one
 * before it.
 *
 * @param subject The PDF.
 * @returns What is wrong, one for each jump.
 */
export const checkHeadings: LintCheck = ({ elements = [], file }) => {
  const levels = elements.flatMap(({ type }) => {
    const level = HEADING.exec(type)?.[1];
    return level === undefined ? [] : [Number(level)];
  });
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    if (level <= before + 1) return [];
    return [diagnose(pdfDiagnostics.headingJump, { before, level, number: index + 1 }, { file })];
  });
};
