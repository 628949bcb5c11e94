import type { Response } from "@guidebook-kit/worksheet";

/** A response to the sample worksheet that answers each kind of field. */
export const sampleResponse: Response = {
  format: "guidebook-kit/response/1",
  worksheet: {
    guidebook: "family-news",
    version: "0.1.0",
    digest: `sha256-${"0".repeat(64)}`,
    locale: "en",
  },
  team: {
    name: "Łódź & Café “Ñandú”",
    date: "early June",
    groups: ["neighbors"],
    members: [{ id: "r2", name: "A. Ruiz", role: "parent" }],
    missing: "Nobody from the bus company.\nNobody who works nights.\n\n– Ask again in May.",
  },
  questions: {
    news: {
      notes: {
        find: "A long note that takes more than one line of its box, so that it has to be broken somewhere between its words, which happens at spaces.",
      },
    },
  },
  actions: { "evening-slots": { scopes: ["everywhere", "rooms"] } },
  "other-causes": {
    news: [
      {
        id: "r1",
        title: "Late buses",
        vision: "Everyone is home by six.",
        actions: [{ id: "r2", text: "Ask the company.", scopes: ["rooms"] }],
      },
    ],
  },
  plan: {
    rows: [
      {
        id: "r1",
        what: "Two evenings a month",
        "for-action": "1.1 Open evening slots",
        "action-id": "evening-slots",
        due: "2027-06-30",
      },
      { id: "r3", what: "Text to book" },
    ],
    notes: "(brackets) \\ and %",
  },
  extra: { grades: "k-5", students: 412 },
  unmatched: [
    ["actions.gone.scopes.everywhere", "yes"],
    ["team.name", "a second name"],
    ["", "nameless"],
  ],
};
