import { cpuUsage, exit } from "node:process";
import { finishPdf, lintPdf, openBrowser, printPdf } from "../../../../packages/pdf/dist/index.js";

/**
 * Makes PDFs as `guidebook build` does: print until the page references are right, finish, check.
 *
 * @returns `print(html, worksheet)` → PDF, and the seconds of CPU time of finishing and of checking; `close()`.
 */
export async function openWay() {
  const browser = await openBrowser();
  if ("reason" in browser) {
    console.error(browser.reason);
    exit(1);
  }
  const file = "worksheet.letter.pdf";
  const print = async (html, worksheet) => {
    const printed = await orThrow(printPdf(html, { printer: browser, file }));
    const finishing = cpuUsage();
    const finished = await orThrow(finishPdf(printed.pdf, { file, worksheet }));
    const checking = cpuUsage();
    const found = await lintPdf(finished.pdf, { file });
    if (found.length > 0) throw new Error(found[0].message);
    return { pdf: finished.pdf, finish: seconds(finishing, checking), lint: seconds(checking, cpuUsage()) };
  };
  return { print, close: () => browser.close() };
}

async function orThrow(work) {
  const result = await work;
  if (result.pdf === undefined) throw new Error(result.diagnostics[0]?.message);
  return result;
}

function seconds(from, to) {
  return (to.user - from.user + to.system - from.system) / 1e6;
}
