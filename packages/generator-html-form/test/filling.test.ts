import { describeAnswers } from "./browser/answers.js";
import { describeChecking } from "./browser/checking.js";
import { describePosting } from "./browser/posting.js";
import { describeRows } from "./browser/rows.js";
import { describeSafety } from "./browser/safety.js";
import { useBrowser } from "./open-form.js";

// What a team writes, and where it goes.
const open = useBrowser();

describeSafety(open);
describeAnswers(open);
describeRows(open);
describeChecking(open);
describePosting(open);
