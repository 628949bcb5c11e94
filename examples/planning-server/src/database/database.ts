/** Something that runs SQL. */
export interface Queries {
  /**
   * Runs one statement.
   *
   * @param sql The statement, with `$1`, `$2`, … for its values.
   * @param values The values; none by default.
   * @returns The rows that it gives.
   */
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** A PostgreSQL database: in this process, or a server. */
export interface Database extends Queries {
  /** Does several things whole or not at all. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
