import type { Database } from "./database.js";
import { openPglite } from "./open-pglite.js";
import { openPostgres } from "./open-postgres.js";

/**
 * Opens the database: the server at `url`, or else one in this process.
 *
 * @param url Address of a PostgreSQL server; none by default.
 * @param folder Where the one in this process keeps its files; in memory by default.
 * @returns The database.
 */
export async function openDatabase(url?: string, folder?: string): Promise<Database> {
  return url === undefined || url === "" ? openPglite(folder) : openPostgres(url);
}
