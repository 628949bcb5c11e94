import { mergeResponses } from "@guidebook-kit/worksheet";
import { expect, test } from "vitest";
import { parseCsv } from "../src/csv/csv-text.js";
import { writePlanCsv } from "../src/index.js";
import { sample } from "./sample-content.js";
import { responseTo } from "./sample-report.js";

const { worksheet } = sample();

test("the plans of two teams are one table, with the worksheet's words as heads", () => {
  const merged = mergeResponses(worksheet, [
    {
      source: "b",
      response: responseTo(worksheet, {
        plan: {
          rows: [
            { id: "r1", what: "Two maps", "for-action": "Redraw", who: "Planning", due: "early June" },
            { id: "r4", measure: 'Fewer "late" families\nby spring' },
          ],
        },
      }),
    },
    {
      source: "a",
      response: responseTo(worksheet, {
        team: { name: "Lincoln" },
        plan: { rows: [{ id: "r1", what: "=1+1" }] },
      }),
    },
    { source: "c", response: responseTo(worksheet, {}) },
  ]);
  expect(parseCsv(writePlanCsv(merged, worksheet), ",").rows).toEqual([
    ["Team", "What will happen", "For which action", "Who leads", "By when", "How we will know"],
    ["Lincoln", "'=1+1", "", "", "", ""],
    ["b", "Two maps", "Redraw", "Planning", "early June", ""],
    ["b", "", "", "", "", 'Fewer "late" families\nby spring'],
  ]);
});

test("without plans there are heads only", () => {
  const merged = mergeResponses(worksheet, [{ source: "a", response: responseTo(worksheet, {}) }]);
  expect(parseCsv(writePlanCsv(merged, worksheet), ",").rows?.length).toBe(1);
});
