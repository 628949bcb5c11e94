import { describeCarryForward } from "./browser/carry-forward.js";
import { describeFiles } from "./browser/files.js";
import { describeSaving } from "./browser/saving.js";
import { useBrowser } from "./open-form.js";

// What a team has written is kept. Three files like this one are tested side by side, each with a browser of its own.
const open = useBrowser();

describeSaving(open);
describeFiles(open);
describeCarryForward(open);
