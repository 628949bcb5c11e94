import { describeAccessibility } from "./browser/accessibility.js";
import { describeKeyboard } from "./browser/keyboard.js";
import { describeLayout } from "./browser/layout.js";
import { describeOverview } from "./browser/overview.js";
import { describePrinting } from "./browser/printing.js";
import { useBrowser } from "./open-form.js";

// What people see, hear and reach.
const open = useBrowser();

describeAccessibility(open);
describeKeyboard(open);
describeLayout(open);
describeOverview(open);
describePrinting(open);
