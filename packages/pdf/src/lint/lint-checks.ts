import { checkFieldNames } from "./checks/check-field-names.js";
import { checkFields } from "./checks/check-fields.js";
import { checkFonts } from "./checks/check-fonts.js";
import { checkHeadings } from "./checks/check-headings.js";
import { checkLanguage } from "./checks/check-language.js";
import { checkPageReferences } from "./checks/check-page-references.js";
import { checkTabOrder } from "./checks/check-tab-order.js";
import { checkTableHeaders } from "./checks/check-table-headers.js";
import { checkTagged } from "./checks/check-tagged.js";
import { checkTitle } from "./checks/check-title.js";
import { checkUnmarked } from "./checks/check-unmarked.js";
import type { LintCheck } from "./lint-subject.js";

/** Every check, in the order in which its findings are reported. */
export const lintChecks: readonly LintCheck[] = [
  checkTitle,
  checkLanguage,
  checkTagged,
  checkUnmarked,
  checkTabOrder,
  checkFields,
  checkFieldNames,
  checkFonts,
  checkTableHeaders,
  checkHeadings,
  checkPageReferences,
];
