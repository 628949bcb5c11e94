import { expect, test } from "vitest";
import { listControls } from "../src/index.js";
import { sampleResponse, sampleWorksheet } from "./sample-worksheet.js";

const names = (): string[] => listControls(sampleWorksheet()).map((control) => control.name);

test("no name stands twice, and no name plus a dot begins another", () => {
  const all = names();
  expect(new Set(all).size).toBe(all.length);
  const sorted = [...all].sort();
  expect(sorted.filter((name, index) => sorted[index + 1]?.startsWith(`${name}.`))).toEqual([]);
});

test("the names of the design are there", () => {
  expect(names()).toEqual(
    expect.arrayContaining([
      "worksheet.digest",
      "team.members.r6.role",
      "questions.news.answers.place.between",
      "questions.news.answers.reasons.money",
      "questions.news.notes.find",
      "actions.evenings.scopes.inside",
      "other-actions.hours.r2.text",
      "other-causes.news.r1.actions.r4.scopes.between",
      "plan.answers.ready",
      "plan.stages.first",
      "plan.rows.r8.due",
      "plan.rows.r1.action-id",
      "plan.notes",
    ]),
  );
});

test("a one-column cause offers one column, also for actions of the team's own", () => {
  expect(names().filter((name) => /^(actions\.pool|other-actions\.money\.r1)\./.test(name))).toEqual([
    "actions.pool.scopes.between",
    "other-actions.money.r1.text",
    "other-actions.money.r1.scopes.between",
  ]);
});

test("a cause in two scopes has one box; its second place points to it", () => {
  const question = sampleWorksheet().parts[1];
  const menu =
    question?.kind === "question" ? question.blocks.find((block) => block.kind === "menu") : undefined;
  expect(menu?.kind === "menu" ? menu.groups : []).toEqual([
    {
      scope: "between",
      label: "Gaps between schools",
      entries: [
        { option: "hours", ref: "root-cause:hours", box: true },
        { option: "money", ref: "root-cause:money", box: true },
      ],
    },
    {
      scope: "inside",
      label: "Inside a school",
      entries: [{ option: "hours", ref: "root-cause:hours", box: false }],
    },
  ]);
});

test("a response adds its rows to the blank ones", () => {
  const worksheet = sampleWorksheet(() => {}, sampleResponse());
  const added = listControls(worksheet).map((control) => control.name);
  expect(added).toContain("team.members.r12.name");
  expect(added).toContain("team.members.r6.name");
  expect(worksheet.digest).toBe(sampleWorksheet().digest);
});

test("every label tells its control from all others of the same question", () => {
  const labels = listControls(sampleWorksheet()).map((control) => control.label);
  expect(labels).toContain("Next step 3: By when");
  expect(labels).toContain("Next step 3: Who carries it");
});

test("the digest keeps through wording, order and blank rows", () => {
  const before = sampleWorksheet().digest;
  const after = sampleWorksheet((framework, guidebook) => {
    framework.scopes.items.reverse();
    framework.scopes.items[0]!.label = "Elsewhere";
    framework.version = "0.2.0";
    guidebook.version = "1.0.0";
    guidebook.keyQuestions[0]!.rootCauses.reverse();
    guidebook.keyQuestions[0]!.rootCauses[0]!.title = "Renamed";
  });
  expect(after.digest).toBe(before);
  expect(before).toMatch(/^sha256-[0-9a-f]{64}$/);
});

test("moving an action to another cause with the same columns keeps the digest", () => {
  const moved = sampleWorksheet((_framework, guidebook) => {
    const causes = guidebook.keyQuestions[0]!.rootCauses;
    causes[0]!.actions.push({ ...causes[1]!.actions.pop()!, scopes: ["between"] });
  });
  expect(moved.digest).toBe(sampleWorksheet().digest);
});

test("the digest changes with an action's columns", () => {
  const changed = sampleWorksheet((_framework, guidebook) => {
    guidebook.keyQuestions[0]!.rootCauses[0]!.actions[1]!.scopes = ["between"];
  });
  expect(changed.digest).not.toBe(sampleWorksheet().digest);
});
