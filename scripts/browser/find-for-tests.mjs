// Tests find the browser in GUIDEBOOK_BROWSER, as `npm test` sets it. This does so for runs that it did not start.
import { env, stderr } from "node:process";
import { findBrowser } from "../../packages/pdf/src/browser/find-browser.ts";

export async function setup() {
  const { path, reason } = await findBrowser();
  if (path !== undefined) env.GUIDEBOOK_BROWSER = path;
  // Those that need none still run.
  else stderr.write(`Tests of pages and PDFs will fail: ${reason}. Run \`npm test\`, or install one.\n`);
}
