import type { FastifyInstance } from "fastify";
import type { Database } from "../database/database.js";
import type { Library } from "../library/library.js";

/** What every route draws from. */
export interface ServerContext {
  readonly database: Database;
  readonly library: Library;
}

/** Adds the routes of one room to the server. */
export type AddRoutes = (server: FastifyInstance, context: ServerContext) => void;
