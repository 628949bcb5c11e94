import pg from "pg";
import type { Database, Queries } from "./database.js";

function queriesOf(connection: pg.Pool | pg.PoolClient): Queries {
  return {
    query: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await connection.query(sql, [...values])).rows as Row[],
  };
}

async function inTransaction<Result>(
  pool: pg.Pool,
  work: (queries: Queries) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const result = await work(queriesOf(client));
    await client.query("commit");
    client.release();
    return result;
  } catch (error) {
    // A connection that failed in between is not used again: nobody knows where it stopped.
    client.release(true);
    throw error;
  }
}

/**
 * Opens a PostgreSQL server. It may be down: a query fails then, and the next one tries again.
 *
 * @param url Its address, for example `postgres://user:password@localhost/planning`.
 * @returns The database.
 */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5000, max: 10 });
  // A connection that dies while nobody uses it is no reason to end the process.
  pool.on("error", () => undefined);
  return {
    ...queriesOf(pool),
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  };
}
