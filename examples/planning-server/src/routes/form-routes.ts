import { htmlFormOptions, renderForm } from "@guidebook-kit/generator-html-form";
import { projectWorksheet, RESPONSE_FORMAT, type Response } from "@guidebook-kit/worksheet";
import type { FastifyRequest } from "fastify";
import { readPosted } from "../answers/read-posted.js";
import { findRevision, saveRevision } from "../answers/revisions.js";
import type { Edition } from "../library/library.js";
import { PageError } from "../pages/page-error.js";
import { sendPage } from "./send-page.js";
import type { AddRoutes } from "./server-context.js";
import { numberIn, type OpenedTeam, openTeam } from "./team-routes.js";

function blankResponse({ worksheet }: Edition): Response {
  const { guidebook, version, digest, locale } = worksheet;
  return { format: RESPONSE_FORMAT, worksheet: { guidebook, version, digest, locale } };
}

/** The generated form with a team's answers on it. */
function formFor(opened: OpenedTeam, revision: { number: number; response: Response }): string {
  const { team, edition, path } = opened;
  const { resolved, locale } = edition;
  const { number, response } = revision;
  const worksheet = projectWorksheet(resolved, { locale, response });
  const action = `${path}/${edition.worksheet.locale}/form.html?base=${number}`;
  return renderForm({ ...edition, worksheet }, htmlFormOptions.parse({ action }), {
    response,
    place: `${worksheet.guidebook}/${team.id}/${number}`,
  });
}

const mediaTypeOf = (request: FastifyRequest): string =>
  (request.headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";

/** The worksheet of a team: shown with its answers, and taking new ones, with and without JavaScript. */
export const addFormRoutes: AddRoutes = (server, context) => {
  const { database } = context;

  server.get("/t/:key/:locale/form.html", async (request, reply) => {
    const opened = await openTeam(request, context);
    const from = numberIn(request, "from");
    const found = from === 0 ? undefined : await findRevision(database, opened, from);
    if (from !== undefined && from !== 0 && found === undefined) throw new PageError("unknown-page");
    return sendPage(reply, formFor(opened, found ?? { number: 0, response: blankResponse(opened.edition) }));
  });

  server.post("/t/:key/:locale/form.html", async (request, reply) => {
    const opened = await openTeam(request, context);
    const mediaType = mediaTypeOf(request);
    const sent = await readPosted(opened.edition, { body: String(request.body ?? ""), mediaType });
    const base = numberIn(request, "base") ?? 0;
    const number = await saveRevision(database, opened, { sent, base });
    if (mediaType === "application/json") return reply.code(201).send({ revision: number });
    return reply.redirect(`${opened.path}?saved=${number}`, 303);
  });
};
