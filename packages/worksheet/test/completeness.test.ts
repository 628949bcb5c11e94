import { expect, test } from "vitest";
import { chosenActions, followingTables, measureCompleteness, type Response } from "../src/index.js";
import { sampleResponse, sampleWorksheet } from "./sample-worksheet.js";

const worksheet = sampleWorksheet();
const { format, worksheet: identity } = sampleResponse();
const empty: Response = { format, worksheet: identity };

test("an empty response has nothing answered, and step B counts its own questions only", () => {
  expect(measureCompleteness(worksheet, empty)).toEqual([
    { step: "find", question: "news", answered: 0, count: 2, open: ["Where?", "Why?"] },
    { step: "look", question: "news", answered: 0, count: 1, open: ["What was tried?"] },
    { step: "act", answered: 0, count: 3, open: ["Who is ready?", "1. First", "2. Then"] },
  ]);
});

test("each chosen cause counts in step B and is answered by one marked action; notes do not count", () => {
  const response: Response = {
    ...empty,
    questions: { news: { answers: { reasons: ["hours", "money"], before: "Once." }, notes: { look: "x" } } },
    actions: { evenings: { scopes: ["inside"] } },
  };
  const sums = measureCompleteness(worksheet, response).map(({ answered, count }) => [answered, count]);
  expect(sums).toEqual([
    [1, 2],
    [2, 3],
    [0, 3],
  ]);
  const own = { ...response, "other-actions": { money: [{ id: "r1", text: "x", scopes: ["between"] }] } };
  expect(measureCompleteness(worksheet, own)[1]).toMatchObject({ answered: 3, count: 3, open: [] });
});

test("tables of chosen causes come first, and none is taken away", () => {
  const tables = (response: Response) =>
    followingTables(worksheet, response).map(({ table, chosen }) => `${table.cause} ${chosen}`);
  expect(tables(empty)).toEqual(["hours false", "money false"]);
  expect(tables({ ...empty, questions: { news: { answers: { reasons: ["money"] } } } })).toEqual([
    "money true",
    "hours false",
  ]);
});

test("chosen actions, listed ones and the team's own, with whether the plan names them", () => {
  expect(chosenActions(worksheet, empty)).toEqual([]);
  expect(chosenActions(worksheet, sampleResponse())).toEqual([
    { action: "evenings", label: "Open evenings", scopes: ["between", "inside"], planned: true },
    { action: "texts", label: "Book by text.", scopes: ["inside"], planned: false },
    { label: "Share a grant.", scopes: ["between"], planned: false },
    { label: "Send in March.", scopes: ["between", "inside"], planned: false },
  ]);
});
