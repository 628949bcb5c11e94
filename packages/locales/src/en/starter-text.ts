import type { StarterText } from "../catalog/starter-text.js";

/** What `guidebook new` writes where an editor's own text belongs, in English. */
export const starterText: StarterText = {
  rights: "Who owns this text, and who may use it how",
  summary: "Say in a few sentences what this guidebook is about and whom it is for.",
  sectionTitle: "Why this matters",
  section: "Say what students gain when this goes well, and what stands in the way.",
  scopeExample: "Give an example of a challenge that occurs here.",
  term: "Term",
  definition: "say what it means in this guidebook",
  keyQuestion: "Write one question about the challenge that a team can answer for its own district",
  rootCause: "Name of a root cause",
  description: "Say what lies behind the challenge, in two or three sentences.",
  vision: "Say what everybody would see once this root cause is gone.",
  actionTitle: "Name of an action",
  action: "Say what a district or a school could do about this root cause.",
  example: "one way in which it was done",
  related: "say how the two belong together",
  resourceTitle: "Title of a publication",
  publisher: "Who published it",
};
