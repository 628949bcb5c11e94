import { mergeResponses, type Response } from "@guidebook-kit/worksheet";
import { expect, test } from "vitest";
import { findAgreements, measureDifferences, measureSplits } from "../src/index.js";
import { sample } from "./sample-content.js";
import { responseTo } from "./sample-report.js";

const { worksheet } = sample();

/** Teams as `group: causes`, for example `teachers: late time`. */
function merge(...teams: string[]) {
  const inputs = teams.map((team, index) => {
    const [groups = "", causes = ""] = team.split(":");
    const chosen = causes.split(" ").filter((cause) => cause !== "");
    const response: Response = responseTo(worksheet, {
      team: { groups: groups.split(" ").filter((group) => group !== "") },
      ...(chosen.length === 0 ? {} : { questions: { warm: { answers: { reasons: chosen } } } }),
    });
    return { source: `team ${index}`, response };
  });
  return mergeResponses(worksheet, inputs);
}

/** Differences as `option: most/teams group, least/teams group`. */
const differences = (...teams: string[]): string[] =>
  measureDifferences(merge(...teams), worksheet).map(
    ({ choice, most, least }) =>
      `${choice.option}: ${most.chosen}/${most.teams} ${most.label}, ${least.chosen}/${least.teams} ${least.label}`,
  );

test("the widest gap comes first, between the groups that are farthest apart", () => {
  const found = differences(
    "kitchen: late time",
    "kitchen: late time",
    "teachers: time",
    "teachers:",
    "families: late",
    "families: late",
  );
  expect(found).toEqual(["late: 2/2 Kitchen staff, 0/2 Teachers", "time: 2/2 Kitchen staff, 0/2 Families"]);
});

test("of equal gaps, the one between more teams comes first", () => {
  const found = differences(
    "kitchen: stoves",
    "kitchen: stoves",
    "teachers: late",
    "teachers: late",
    "teachers: late",
    "families: late",
    "families: late",
  );
  expect(found[0]).toBe("late: 3/3 Teachers, 0/2 Kitchen staff");
  expect(found[1]).toBe("stoves: 2/2 Kitchen staff, 0/3 Teachers");
});

test("thirds are equal however they come about", () => {
  const found = differences(
    "kitchen: late stoves",
    "kitchen: late",
    "kitchen:",
    "teachers: late",
    "teachers:",
    "teachers:",
  );
  expect(found).toEqual(["late: 2/3 Kitchen staff, 1/3 Teachers", "stoves: 1/3 Kitchen staff, 0/3 Teachers"]);
});

test("a group of one team sets no order where two groups have several", () => {
  const found = differences(
    "kitchen: late",
    "kitchen: late time",
    "teachers: late",
    "teachers:",
    "families: stoves",
    "kitchen:",
  );
  // The single family is the only one for the stoves: that difference comes last, and is still there.
  expect(found.at(-1)).toBe("stoves: 1/1 Families, 0/3 Kitchen staff");
  expect(found).toHaveLength(3);
});

test("groups of one team are compared where there is nothing else", () => {
  expect(differences("kitchen: late", "teachers:", "teachers:")).toEqual([
    "late: 1/1 Kitchen staff, 0/2 Teachers",
  ]);
});

test("teams of several groups, or of none, are shown and never compared", () => {
  const merged = merge("kitchen: late", "teachers: late", "kitchen teachers:", ":");
  expect(measureDifferences(merged, worksheet)).toEqual([]);
  const [split] = measureSplits(merged, worksheet);
  expect(split).toMatchObject({
    choice: { option: "late", kind: "cause", code: "4.1" },
    chosen: 2,
    teams: 4,
  });
  const [difference] = measureDifferences(
    merge("kitchen: late", "teachers:", "kitchen teachers:", ":"),
    worksheet,
  );
  expect(difference?.shares.map(({ label, chosen, teams }) => [label, chosen, teams])).toEqual([
    ["Kitchen staff", 1, 1],
    ["Teachers", 0, 1],
    ["mixed", 0, 1],
    ["not-stated", 0, 1],
  ]);
});

test("teams are compared by the most even split", () => {
  const merged = merge(": late", ": late stoves time", ": stoves late", ": late");
  const splits = measureSplits(merged, worksheet).map(({ choice, chosen }) => [choice.option, chosen]);
  expect(splits).toEqual([
    ["stoves", 2],
    ["time", 1],
  ]);
});

test("groups agree where more than half of the teams of each chose a thing", () => {
  const merged = merge(
    "kitchen: late time",
    "kitchen: late",
    "teachers: late time",
    "teachers: late time",
    "teachers:",
    "kitchen teachers:",
  );
  expect(findAgreements(merged, worksheet).map(({ choice }) => choice.option)).toEqual(["late"]);
  expect(findAgreements(merge("kitchen: late", "kitchen: late"), worksheet)).toEqual([]);
});
