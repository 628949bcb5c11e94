import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countUnmarked } from "../src/content/count-unmarked.js";
import { scanContent, scanOperators } from "../src/content/scan-operators.js";
import { markArtifacts } from "../src/finish/mark-artifacts.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const mark = (text: string): string =>
  new TextDecoder().decode(markArtifacts(scanContent(bytes(text)))).replace(/\n+/g, "\n");

test("operators are told apart whatever stands between them", () => {
  const content = bytes(
    "q 1 0 0 1 5 5 cm/F1 12 Tf(a\\)(b)) Tj[<00> -3(c)]TJ/P<</MCID 0/X(EMC)>>BDC % S\nEMC true gs BI /W 1 ID \0S EI Q",
  );
  expect(scanOperators(content).map(({ name }) => name)).toEqual([
    "q",
    "cm",
    "Tf",
    "Tj",
    "TJ",
    "BDC",
    "EMC",
    "gs",
    "BI",
    "Q",
  ]);
});

describe("marking decoration", () => {
  test("wraps what is unmarked, path and all", () => {
    expect(mark("q\n0 0 5 5 re\nf\nQ\n/P <</MCID 0>>BDC\n1 1 5 5 re\nf\nEMC\n")).toBe(
      "q\n/Artifact BMC\n0 0 5 5 re\nf\nEMC\nQ\n/P <</MCID 0>>BDC\n1 1 5 5 re\nf\nEMC\n",
    );
  });

  test("lets one mark hold all decoration in a row", () => {
    expect(mark("0 0 m 1 1 l S\nBT /F1 9 Tf (Page) Tj ET\n/X1 Do\n")).toBe(
      "/Artifact BMC\n0 0 m 1 1 l S\nBT /F1 9 Tf (Page) Tj ET\n/X1 Do\nEMC\n",
    );
  });

  test("keeps marks within a text object where the page has some there", () => {
    expect(mark("BT\n(a) Tj\n/P <</MCID 0>>BDC\n(b) Tj\nEMC\n(c) Tj\nET")).toBe(
      "BT\n/Artifact BMC\n(a) Tj\nEMC\n/P <</MCID 0>>BDC\n(b) Tj\nEMC\n/Artifact BMC\n(c) Tj\nEMC\nET",
    );
  });

  test("leaves clips and states alone, and what is marked already", () => {
    for (const content of ["q 0 0 9 9 re W n Q", "/Artifact BMC 0 0 9 9 re f EMC", "BT /F1 9 Tf ET", ""]) {
      const given = bytes(content);
      expect(markArtifacts(scanContent(given))).toBe(given);
    }
  });

  test("leaves nothing unmarked, adds nothing that draws, and closes every mark", () => {
    const piece = fc.constantFrom(
      "q",
      "Q",
      "0 0 1 1 re f",
      "0 0 1 1 re W n",
      "BT (a) Tj ET",
      "BT /P BMC (a) Tj EMC (b) ' ET",
      "/P <</MCID 1>>BDC",
      "EMC",
      "/X Do",
      "1 g",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        // Marks of the page itself are balanced.
        let depth = 0;
        const balanced = pieces.filter((each) => {
          if (each.endsWith("BDC")) depth += 1;
          return each !== "EMC" || (depth > 0 && (depth -= 1) >= 0);
        });
        const content = `${balanced.join("\n")}${"\nEMC".repeat(depth)}`;
        const marked = markArtifacts(scanContent(bytes(content)));
        const names = scanOperators(marked).map(({ name }) => name);
        const drawing = (list: readonly string[]) => list.filter((name) => !/^(BMC|BDC|EMC)$/.test(name));
        expect(countUnmarked(marked)).toBe(0);
        expect(drawing(names)).toEqual(drawing(scanOperators(bytes(content)).map(({ name }) => name)));
        expect(names.filter((name) => name === "EMC")).toHaveLength(
          names.filter((name) => /^B[MD]C$/.test(name)).length,
        );
      }),
    );
  });
});
