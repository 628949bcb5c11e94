import { describeAccessibility } from "./browser/accessibility.js";
import { describeAnswers } from "./browser/answers.js";
import { describeCarryForward } from "./browser/carry-forward.js";
import { describeChecking } from "./browser/checking.js";
import { describeFiles } from "./browser/files.js";
import { describeKeyboard } from "./browser/keyboard.js";
import { describeLayout } from "./browser/layout.js";
import { describeOverview } from "./browser/overview.js";
import { describePosting } from "./browser/posting.js";
import { describePrinting } from "./browser/printing.js";
import { describeRows } from "./browser/rows.js";
import { describeSafety } from "./browser/safety.js";
import { describeSaving } from "./browser/saving.js";
import { useBrowser } from "./open-form.js";

// All in one file, so that one run of the tests starts one browser.
const open = useBrowser();

describeSafety(open);
describeAnswers(open);
describeSaving(open);
describeFiles(open);
describeRows(open);
describeOverview(open);
describeCarryForward(open);
describeChecking(open);
describeKeyboard(open);
describePosting(open);
describeAccessibility(open);
describeLayout(open);
describePrinting(open);
