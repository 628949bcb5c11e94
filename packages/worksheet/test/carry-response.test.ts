import type { Framework, Guidebook } from "@guidebook-kit/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeResponse, type Response, readResponse, worksheetFields } from "../src/index.js";
import { arbitraryResponse } from "./arbitrary-response.js";
import { sampleResponse, sampleWorksheet } from "./sample-worksheet.js";

type Retired = Record<string, string | null>;

/** One edit of a guidebook, with what it retires. */
interface Edit {
  readonly name: string;
  readonly apply: (framework: Framework, guidebook: Guidebook) => Retired;
}

const causes = (guidebook: Guidebook) => guidebook.keyQuestions[0]?.rootCauses ?? [];

const edits: readonly Edit[] = [
  {
    name: "rename an action",
    apply: (_framework, guidebook) => {
      const action = causes(guidebook)[0]?.actions[0];
      if (action !== undefined) action.id = "two-evenings";
      return { evenings: "late-evenings", "late-evenings": "two-evenings" };
    },
  },
  {
    name: "rename a cause",
    apply: (_framework, guidebook) => {
      const cause = causes(guidebook).find(({ id }) => id === "hours");
      if (cause !== undefined) cause.id = "office-hours";
      return { hours: "office-hours" };
    },
  },
  {
    name: "rename a key question",
    apply: (_framework, guidebook) => {
      const [question] = guidebook.keyQuestions;
      if (question !== undefined) question.id = "every-family";
      return { news: "every-family" };
    },
  },
  {
    name: "rename a scope",
    apply: (framework, guidebook) => {
      const rename = (ids: string[]) => ids.map((id) => (id === "between" ? "amid" : id));
      for (const scope of framework.scopes.items) if (scope.id === "between") scope.id = "amid";
      for (const cause of causes(guidebook)) {
        cause.scopes = rename(cause.scopes);
        cause.actionScopes = rename(cause.actionScopes);
      }
      return { between: "amid" };
    },
  },
  {
    name: "move an action to another cause",
    apply: (_framework, guidebook) => {
      const [first, second] = causes(guidebook);
      const moved = first?.actions.pop();
      if (moved !== undefined) second?.actions.push({ ...moved, scopes: [...(second?.actionScopes ?? [])] });
      return {};
    },
  },
  {
    name: "remove an action",
    apply: (_framework, guidebook) => {
      const removed = causes(guidebook)[1]?.actions.pop();
      return removed === undefined ? {} : { [removed.id]: null };
    },
  },
  {
    name: "add an action",
    apply: (_framework, guidebook) => {
      const text = [{ type: "paragraph" as const, children: [{ type: "text" as const, value: "New." }] }];
      causes(guidebook)[0]?.actions.push({ id: "brand-new", text, examples: [] });
      return {};
    },
  },
  {
    name: "narrow an action's columns",
    apply: (_framework, guidebook) => {
      const action = causes(guidebook)[0]?.actions[0];
      const offered = causes(guidebook)[0]?.actionScopes.slice(0, 1);
      if (action !== undefined && offered !== undefined) action.scopes = offered;
      return {};
    },
  },
  {
    name: "remove a stage",
    apply: (framework) => {
      framework.planningStages.pop();
      return { then: null };
    },
  },
];

/** The texts and ticks of a response, whatever they are called. */
const valuesOf = (worksheet: ReturnType<typeof sampleWorksheet>, response: Response): string[] =>
  encodeResponse(worksheetFields(worksheet), response)
    .filter(([name]) => !name.startsWith("worksheet.") && !name.endsWith(".action-id"))
    .map(([, value]) => value)
    .sort();

test("over any edits nothing is dropped, and reading twice changes nothing", async () => {
  const before = sampleWorksheet();
  await fc.assert(
    fc.asyncProperty(
      arbitraryResponse(before),
      fc
        .subarray([...edits], { minLength: 1 })
        .chain((chosen) => fc.shuffledSubarray(chosen, { minLength: chosen.length })),
      async (response, chosen) => {
        const retired: Retired = {};
        const after = sampleWorksheet((framework, guidebook) => {
          for (const edit of chosen) Object.assign(retired, edit.apply(framework, guidebook));
        });
        const once = await readResponse(after, { record: response }, { retired });
        expect(once.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(valuesOf(after, once.response as Response)).toEqual(valuesOf(before, response));
        const twice = await readResponse(after, { record: structuredClone(once.response) }, { retired });
        expect(twice.response).toEqual(once.response);
        expect(twice.diagnostics).toEqual([]);
      },
    ),
    { numRuns: 300, seed: 11 },
  );
});

async function carried(edit: string): Promise<Response> {
  let retired: Retired = {};
  const after = sampleWorksheet((framework, guidebook) => {
    retired = edits.find(({ name }) => name === edit)?.apply(framework, guidebook) ?? {};
  });
  const { response } = await readResponse(after, { record: sampleResponse() }, { retired });
  return response as Response;
}

test("a renamed action keeps its scopes and its row in the plan", async () => {
  const response = await carried("rename an action");
  expect(response.actions?.["two-evenings"]).toEqual({ scopes: ["between", "inside"] });
  expect(response.plan?.rows?.[0]).toMatchObject({ "action-id": "two-evenings" });
  expect(response.unmatched).toEqual(sampleResponse().unmatched);
});

test("an action that moves to another cause keeps its answer", async () => {
  const response = await carried("move an action to another cause");
  expect(response.unmatched).toContainEqual(["actions.texts.scopes.inside", "yes"]);
  expect(response.actions?.["evenings"]).toEqual(sampleResponse().actions?.["evenings"]);
});

test("a renamed scope and a renamed key question take all their answers along", async () => {
  expect((await carried("rename a scope")).actions?.["evenings"]).toEqual({ scopes: ["amid", "inside"] });
  const { questions, "other-causes": own } = await carried("rename a key question");
  expect(questions?.["every-family"]).toEqual(sampleResponse().questions?.["news"]);
  expect(own?.["every-family"]).toEqual(sampleResponse()["other-causes"]?.["news"]);
});

test("what was kept aside comes back when its place does", async () => {
  const without = sampleWorksheet((_framework, guidebook) => void causes(guidebook)[0]?.actions.shift());
  const aside = await readResponse(without, { record: sampleResponse() });
  expect(aside.response?.actions?.["evenings"]).toBeUndefined();
  const back = await readResponse(sampleWorksheet(), { record: aside.response });
  expect(back.response?.actions).toEqual(sampleResponse().actions);
});

test("the same digest is compatible whatever the version", async () => {
  const newer = sampleWorksheet((_framework, guidebook) => void (guidebook.version = "2.0.0"));
  const { response, diagnostics } = await readResponse(newer, { record: sampleResponse() });
  expect(diagnostics).toEqual([]);
  expect(response).toEqual(sampleResponse());
});
