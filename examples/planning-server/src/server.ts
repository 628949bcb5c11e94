import rateLimit from "@fastify/rate-limit";
import fastify, { type FastifyError, type FastifyInstance } from "fastify";
import { withTables } from "./database/with-tables.js";
import { errorPage } from "./pages/error-page.js";
import { PAGE_ERRORS, PageError, type PageErrorName } from "./pages/page-error.js";
import { addFormRoutes } from "./routes/form-routes.js";
import { addHomeRoutes } from "./routes/home-routes.js";
import { addMeetingRoutes } from "./routes/meeting-routes.js";
import { sendPage } from "./routes/send-page.js";
import type { ServerContext } from "./routes/server-context.js";
import { addTeamRoutes } from "./routes/team-routes.js";

/** What a server refuses. */
export interface ServerLimits {
  /** Requests per minute and address; 300 by default. */
  readonly requestsPerMinute?: number;
  /** Bytes of one request; 2 MiB by default, some hundred times a long record. */
  readonly bytes?: number;
}

const BODIES = ["application/x-www-form-urlencoded", "application/json"];

/** What Fastify and its plugins say, in our words. */
const BY_STATUS: Readonly<Record<number, PageErrorName>> = {
  400: "unreadable",
  404: "unknown-page",
  413: "too-large",
  415: "wrong-kind",
  429: "too-often",
};

/** Codes and messages of a database that is not there. */
const NO_DATABASE = /^(?:ECONN|ENOTFOUND|ETIMEDOUT|EPIPE|EAI_AGAIN|08|57P|53)|closed|terminated|timeout/i;

function nameError(error: Partial<FastifyError>): PageErrorName {
  if (error.statusCode !== undefined && error.statusCode < 500)
    return BY_STATUS[error.statusCode] ?? "unreadable";
  const said = [error.code ?? "", error.message ?? ""];
  return said.some((words) => NO_DATABASE.test(words)) ? "no-database" : "failed";
}

function answerErrors(
  server: FastifyInstance,
  { library }: ServerContext,
  log: (line: string) => void,
): void {
  server.setErrorHandler(async (error: Partial<FastifyError> & Error, request, reply) => {
    const answers = typeof request.body === "string" ? { answers: request.body } : {};
    const told = error instanceof PageError ? error : new PageError(nameError(error), answers);
    const { status, title } = PAGE_ERRORS[told.page];
    // The address holds a key and the body holds answers: neither is written down.
    if (status >= 500) log(`${request.method} ${request.routeOptions.url ?? "?"}: ${error.message}`);
    reply.code(status);
    if (request.headers["content-type"]?.startsWith("application/json") === true) {
      return reply.send({ error: told.page, title, details: told.details });
    }
    return sendPage(reply, await errorPage(library, told));
  });
  server.setNotFoundHandler(() => {
    throw new PageError("unknown-page");
  });
}

/**
 * Makes the server; it listens nowhere yet.
 *
 * @param context Database and guidebooks.
 * @param limits What it refuses.
 * @param log Where a line about each failure goes; nowhere by default.
 * @returns The Fastify server.
 */
export async function makeServer(
  context: ServerContext,
  limits: ServerLimits = {},
  log: (line: string) => void = () => undefined,
): Promise<FastifyInstance> {
  const server = fastify({ bodyLimit: limits.bytes ?? 2 * 1024 * 1024, trustProxy: false });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(BODIES, { parseAs: "string" }, (_request, body, done) => done(null, body));
  server.addHook("onRequest", async (_request, reply) => {
    reply.headers({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
  });
  answerErrors(server, context, log);
  await server.register(rateLimit, { max: limits.requestsPerMinute ?? 300, timeWindow: "1 minute" });
  const ready = { ...context, database: withTables(context.database) };
  for (const addRoutes of [addHomeRoutes, addMeetingRoutes, addTeamRoutes, addFormRoutes]) {
    addRoutes(server, ready);
  }
  return server;
}
