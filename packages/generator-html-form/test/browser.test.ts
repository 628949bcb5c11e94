import { describeAccessibility } from "./browser/accessibility.js";
import { describeAnswers } from "./browser/answers.js";
import { describeLayout } from "./browser/layout.js";
import { describePrinting } from "./browser/printing.js";
import { describeSafety } from "./browser/safety.js";
import { useBrowser } from "./open-form.js";

// All in one file, so that one run of the tests starts one browser.
const open = useBrowser();

describeSafety(open);
describeAnswers(open);
describeAccessibility(open);
describeLayout(open);
describePrinting(open);
