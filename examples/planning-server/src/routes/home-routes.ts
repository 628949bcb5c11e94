import { findEdition } from "../library/library.js";
import { openMeeting } from "../meetings/meetings.js";
import { homePage } from "../pages/home-page.js";
import { PageError } from "../pages/page-error.js";
import { requireField } from "./form-fields.js";
import { sendPage } from "./send-page.js";
import type { AddRoutes } from "./server-context.js";

/** The first page, and opening a meeting. */
export const addHomeRoutes: AddRoutes = (server, { database, library }) => {
  server.get("/", (_request, reply) => sendPage(reply, homePage(library)));

  server.post("/meetings", async (request, reply) => {
    const title = requireField(request.body, "title", "What the meeting is called");
    const guidebook = requireField(request.body, "guidebook", "The guidebook");
    const asked = new URLSearchParams(String(request.body)).get("locale") ?? undefined;
    const edition = findEdition(library, guidebook, asked);
    if (edition === undefined) {
      throw new PageError("bad-form", { details: ["There is no such guidebook in this language."] });
    }
    const { locale } = edition.worksheet;
    const key = await openMeeting(database, { guidebook, locale, title });
    return reply.redirect(`/m/${key}`, 303);
  });
};
