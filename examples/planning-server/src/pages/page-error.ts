/** What can go wrong for somebody, the status that says so to programs, and what a person can do. */
export const PAGE_ERRORS = {
  "unknown-link": {
    status: 404,
    title: "This link leads nowhere",
    text: "No meeting or team has this link. Perhaps it was cut off when it was copied: ask whoever sent it for the whole link.",
  },
  "unknown-page": {
    status: 404,
    title: "There is no such page",
    text: "Check the address, or begin at the first page.",
  },
  "bad-form": {
    status: 400,
    title: "Something is missing",
    text: "Go back, fill in what is named here, and send it again.",
  },
  unreadable: {
    status: 400,
    title: "These answers cannot be read",
    text: "Nothing was saved or changed. Go back to the worksheet, where your answers still are, and send them again.",
  },
  "other-guidebook": {
    status: 409,
    title: "These answers belong to another guidebook",
    text: "Nothing was saved or changed. Open the link of the team that they belong to.",
  },
  "too-large": {
    status: 413,
    title: "These answers are too long",
    text: "Nothing was saved or changed. Go back to the worksheet, where your answers still are, and shorten the longest notes.",
  },
  "wrong-kind": {
    status: 415,
    title: "This kind of file is not taken",
    text: "Send answers as the worksheet's form does, or as JSON.",
  },
  "too-often": {
    status: 429,
    title: "That was too often",
    text: "Wait a minute and try again. Your answers are still on the page that you came from: go back to it.",
  },
  "no-database": {
    status: 503,
    title: "Answers cannot be stored right now",
    text: "Nothing is lost: what you wrote is still in this browser, on the page that you came from. Go back to it, wait a few minutes, and send it again.",
  },
  failed: {
    status: 500,
    title: "Something went wrong here",
    text: "It is not your doing. What you wrote is still in this browser, on the page that you came from: go back to it and try again.",
  },
} as const satisfies Record<string, { status: number; title: string; text: string }>;

/** The name of something that can go wrong. */
export type PageErrorName = keyof typeof PAGE_ERRORS;

/** Something that a person is told on a page of its own. */
export class PageError extends Error {
  readonly page: PageErrorName;
  /** What exactly is wrong, in sentences. */
  readonly details: readonly string[];
  /** Body of the request, when it holds answers. */
  readonly answers: string | undefined;

  constructor(page: PageErrorName, about: { details?: readonly string[]; answers?: string } = {}) {
    super(PAGE_ERRORS[page].title);
    this.page = page;
    this.details = about.details ?? [];
    this.answers = about.answers;
  }
}
