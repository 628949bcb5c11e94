import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readPdfIdentity } from "@guidebook-kit/pdf";
import { expect, test } from "vitest";
import { build } from "../src/index.js";
import { SAMPLE } from "./sample-content.js";
import { temporaryFolder } from "./temporary-folder.js";

test("pages that are for the pen only become PDFs without fields", async () => {
  const from = await temporaryFolder(SAMPLE);
  const options = { print: { variants: ["worksheet.a4"], fillable: false } };
  const { diagnostics } = await build({ from, generators: ["print"], config: { options } });
  expect(diagnostics).toEqual([]);
  const pdf = await readFile(join(from, "content/dist/family-book/en/worksheet.a4.pdf"));
  const read = await readPdfIdentity(pdf, "worksheet.a4.pdf");
  expect(read.diagnostics.map(({ code }) => code)).toEqual(["pdf/no-fields"]);
});
