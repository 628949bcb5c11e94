import { PGlite, type Transaction } from "@electric-sql/pglite";
import type { Database, Queries } from "./database.js";

function queriesOf(connection: PGlite | Transaction): Queries {
  return {
    query: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await connection.query<Row>(sql, [...values])).rows,
  };
}

/**
 * Opens the PostgreSQL that runs in this process, so that trying the example needs no server.
 *
 * @param folder Where it keeps its files; in memory by default, which is gone when the process ends.
 * @returns The database.
 */
export async function openPglite(folder?: string): Promise<Database> {
  const connection = await PGlite.create(folder);
  return {
    ...queriesOf(connection),
    transaction: <Result>(work: (queries: Queries) => Promise<Result>) =>
      connection.transaction((transaction) => work(queriesOf(transaction))),
    close: () => connection.close(),
  };
}
