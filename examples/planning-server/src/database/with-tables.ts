import type { Database } from "./database.js";
import { TABLES, TABLES_LOCK } from "./tables.js";

async function makeTables(database: Database): Promise<void> {
  await database.transaction(async (queries) => {
    // Two servers that start at once would both make them.
    await queries.query("select pg_advisory_xact_lock($1)", [TABLES_LOCK]);
    for (const table of TABLES) await queries.query(table);
  });
}

/**
 * Makes the tables before the first use, whenever that succeeds: a database may be down when the server starts.
 *
 * @param database The database.
 * @returns The same, with its tables.
 */
export function withTables(database: Database): Database {
  let made: Promise<void> | undefined;
  const ready = (): Promise<void> => {
    made ??= makeTables(database).catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
  return {
    query: async (sql, values) => {
      await ready();
      return database.query(sql, values);
    },
    transaction: async (work) => {
      await ready();
      return database.transaction(work);
    },
    close: () => database.close(),
  };
}
