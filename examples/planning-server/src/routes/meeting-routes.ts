import { renderReport, writeCsv, writePlanCsv } from "@guidebook-kit/response-report";
import type { FastifyRequest } from "fastify";
import { mergeMeeting } from "../answers/merge-meeting.js";
import { listRevisions } from "../answers/revisions.js";
import { type Edition, findEdition } from "../library/library.js";
import { teamKey } from "../meetings/link-keys.js";
import { findMeeting, type Meeting } from "../meetings/meetings.js";
import { addTeam, listTeams } from "../meetings/teams.js";
import { type ListedTeam, meetingPage } from "../pages/meeting-page.js";
import { PageError } from "../pages/page-error.js";
import { when } from "../pages/when.js";
import { requireField } from "./form-fields.js";
import { sendFile, sendPage } from "./send-page.js";
import type { AddRoutes, ServerContext } from "./server-context.js";

interface OpenedMeeting {
  readonly meeting: Meeting;
  readonly edition: Edition;
  readonly key: string;
  readonly path: string;
}

const CSV = "text/csv; charset=utf-8";

async function openFor(
  request: FastifyRequest,
  { database, library }: ServerContext,
): Promise<OpenedMeeting> {
  const { key = "" } = request.params as { key?: string };
  const meeting = await findMeeting(database, key);
  const edition = meeting === undefined ? undefined : findEdition(library, meeting.guidebook, meeting.locale);
  if (meeting === undefined || edition === undefined) throw new PageError("unknown-link");
  return { meeting, edition, key, path: `/m/${key}` };
}

async function listFor(
  request: FastifyRequest,
  { meeting, key }: OpenedMeeting,
  { database }: ServerContext,
): Promise<ListedTeam[]> {
  const listed: ListedTeam[] = [];
  for (const team of await listTeams(database, meeting)) {
    const [latest] = await listRevisions(database, team);
    listed.push({
      name: team.name,
      link: `${request.protocol}://${request.host}/t/${teamKey(key, team.number)}`,
      saved: latest === undefined ? "not yet" : `revision ${latest.number}, ${when(latest.savedAt)}`,
    });
  }
  return listed;
}

/** The facilitator's page, its teams, and what they answered. */
export const addMeetingRoutes: AddRoutes = (server, context) => {
  const { database } = context;

  server.get("/m/:key", async (request, reply) => {
    const opened = await openFor(request, context);
    return sendPage(reply, meetingPage(opened, opened.edition, await listFor(request, opened, context)));
  });

  server.post("/m/:key/teams", async (request, reply) => {
    const opened = await openFor(request, context);
    await addTeam(database, opened, requireField(request.body, "name", "The name of the team"));
    return reply.redirect(opened.path, 303);
  });

  server.get("/m/:key/report", async (request, reply) => {
    const { meeting, edition } = await openFor(request, context);
    const { locale, resolved, worksheet } = edition;
    const merged = await mergeMeeting(database, meeting, edition);
    return sendPage(reply, renderReport({ merged, worksheet, resolved, locale }));
  });

  server.get("/m/:key/plan.csv", async (request, reply) => {
    const { meeting, edition } = await openFor(request, context);
    const merged = await mergeMeeting(database, meeting, edition);
    return sendFile(reply, "plan.csv", { mediaType: CSV, text: writePlanCsv(merged, edition.worksheet) });
  });

  server.get("/m/:key/answers.csv", async (request, reply) => {
    const { meeting, edition } = await openFor(request, context);
    const merged = await mergeMeeting(database, meeting, edition);
    return sendFile(reply, "answers.csv", { mediaType: CSV, text: writeCsv(merged, edition.worksheet) });
  });
};
