import { env, stderr } from "node:process";
import type { Database } from "../src/database/database.js";
import { openDatabase } from "../src/database/open-database.js";

/** A database that the suite runs against. */
export interface TestedDatabase {
  readonly name: string;
  /** Opens it; the one in this process keeps its files in the folder, so that it can be opened again. */
  readonly open: (folder?: string) => Promise<Database>;
}

const url = env["DATABASE_URL"];
if (url === undefined)
  stderr.write("The planning server's PostgreSQL suite was left out: set DATABASE_URL.\n");

/** The database in this process, and the server at `DATABASE_URL`. */
export const databases: readonly TestedDatabase[] = [
  { name: "PGlite", open: (folder) => openDatabase(undefined, folder) },
  ...(url === undefined ? [] : [{ name: "PostgreSQL", open: () => openDatabase(url) }]),
];
