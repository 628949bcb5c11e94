import { writePlanCsv } from "@guidebook-kit/response-report";
import { mergeResponses } from "@guidebook-kit/worksheet";
import type { FastifyRequest } from "fastify";
import { findRevision, listRevisions } from "../answers/revisions.js";
import { type Edition, findEdition, type LibraryGuidebook } from "../library/library.js";
import { findTeam, type Team } from "../meetings/teams.js";
import { PageError } from "../pages/page-error.js";
import { teamPage } from "../pages/team-page.js";
import { sendFile, sendPage } from "./send-page.js";
import type { AddRoutes, ServerContext } from "./server-context.js";

/** A team whose link somebody opened. */
export interface OpenedTeam {
  readonly team: Team;
  readonly guidebook: LibraryGuidebook;
  readonly edition: Edition;
  readonly path: string;
}

/**
 * Opens the worksheet of the team whose link was asked for.
 *
 * @param request The request; its address holds the team's key, and perhaps a language.
 * @param context What the routes draw from.
 * @returns The team, its guidebook, and the edition in that language or in the meeting's.
 * @throws PageError 404 for an unknown link or language.
 */
export async function openTeam(
  request: FastifyRequest,
  { database, library }: ServerContext,
): Promise<OpenedTeam> {
  const { key = "", locale } = request.params as { key?: string; locale?: string };
  const team = await findTeam(database, key);
  const guidebook = library.find(({ id }) => id === team?.guidebook);
  if (team === undefined || guidebook === undefined) throw new PageError("unknown-link");
  const edition = findEdition(library, guidebook.id, locale ?? team.locale);
  if (edition === undefined) throw new PageError("unknown-page");
  return { team, guidebook, edition, path: `/t/${key}` };
}

/**
 * Reads a number in an address.
 *
 * @param request The request.
 * @param name The number's name.
 * @returns The number; undefined when there is none.
 */
export function numberIn(request: FastifyRequest, name: string): number | undefined {
  const text = String((request.query as Record<string, unknown>)[name] ?? "");
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** The page that a team's link leads to, and what the team can take away. */
export const addTeamRoutes: AddRoutes = (server, context) => {
  const { database } = context;

  server.get("/t/:key", async (request, reply) => {
    const opened = await openTeam(request, context);
    const number = numberIn(request, "saved");
    const saved = number === undefined ? undefined : await findRevision(database, opened, number);
    const revisions = await listRevisions(database, opened.team);
    return sendPage(reply, teamPage({ ...opened, revisions, saved }));
  });

  server.get("/t/:key/plan.csv", async (request, reply) => {
    const { team, edition } = await openTeam(request, context);
    const revision = await findRevision(database, { team, edition });
    const sources = revision === undefined ? [] : [{ source: team.name, response: revision.response }];
    const text = writePlanCsv(mergeResponses(edition.worksheet, sources), edition.worksheet);
    return sendFile(reply, "plan.csv", { mediaType: "text/csv; charset=utf-8", text });
  });

  server.get("/t/:key/answers.json", async (request, reply) => {
    const revision = await findRevision(database, await openTeam(request, context));
    if (revision === undefined) throw new PageError("unknown-page");
    const text = `${JSON.stringify(revision.response, null, 2)}\n`;
    return sendFile(reply, "answers.json", { mediaType: "application/json", text });
  });
};
