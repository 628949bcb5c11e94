import { printVariant, renderPrint } from "../../../packages/generator-print/dist/index.js";

const LETTER = printVariant("worksheet.letter");

/**
 * Makes the page of a worksheet that is to be printed.
 *
 * @param input A guidebook, as generators are given it.
 * @returns The HTML, and the worksheet whose fields it holds.
 */
export function makeWorksheet(input) {
  return { html: renderPrint(input, LETTER), worksheet: input.worksheet };
}
