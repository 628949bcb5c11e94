import { expect, test } from "vitest";
import { chosenActions, noteActionIds, type Response, type ResponseRow } from "../src/index.js";
import { sampleResponse, sampleWorksheet } from "./sample-worksheet.js";

const worksheet = sampleWorksheet();

const withRows = (...rows: ResponseRow[]): Response => ({ ...sampleResponse(), plan: { rows } });

test("words that are exactly an action's title note its id, also in place of another; any others change nothing", () => {
  const response = withRows(
    { id: "r1", "for-action": "Open evenings" },
    { id: "r2", "for-action": "Open evenings", "action-id": "texts", who: "Office" },
    { id: "r3", "for-action": "open evenings" },
    { id: "r4", "for-action": "Open evenings in May", "action-id": "evenings" },
    { id: "r5", what: "Open evenings" },
  );
  const before = structuredClone(response);
  const noted = noteActionIds(worksheet, response);
  expect(noted.plan?.rows).toEqual([
    { id: "r1", "for-action": "Open evenings", "action-id": "evenings" },
    { id: "r2", "for-action": "Open evenings", "action-id": "evenings", who: "Office" },
    ...(before.plan?.rows ?? []).slice(2),
  ]);
  expect(Object.keys(noted.plan?.rows?.[1] ?? {})).toEqual(["id", "for-action", "action-id", "who"]);
  expect(response).toEqual(before);
  expect(noteActionIds(worksheet, noted)).toEqual(noted);
});

test("of two actions with one title the noted one stays, else it is the first", () => {
  const twins = sampleWorksheet();
  const parts = twins.parts.map((part) =>
    part.kind !== "question"
      ? part
      : {
          ...part,
          blocks: part.blocks.map((block) =>
            block.kind !== "action-table"
              ? block
              : {
                  ...block,
                  rows: block.rows.map((row) => ({ ...row, field: { ...row.field, label: "One\ntitle" } })),
                },
          ),
        },
  );
  const rows = noteActionIds(
    { ...twins, parts },
    withRows(
      { id: "r1", "for-action": "One title" },
      { id: "r2", "for-action": "One title", "action-id": "texts" },
    ),
  ).plan?.rows;
  expect(rows?.map((row) => row["action-id"])).toEqual(["evenings", "texts"]);
});

test("a plan that names an action by its title alone has it, and a response without rows stays the same", () => {
  const response = withRows({ id: "r1", "for-action": "Book by text." });
  const planned = chosenActions(worksheet, response).filter((action) => action.planned);
  expect(planned.map(({ action }) => action)).toEqual(["texts"]);
  const { plan: _plan, ...none } = sampleResponse();
  expect(noteActionIds(worksheet, none)).toBe(none);
});
