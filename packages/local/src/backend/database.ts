import type { Connection } from '@supabase/lite';

export type Row = Record<string, unknown>;

/** Runs SQL. Without parameters `text` may hold several statements; the rows of the last one come back. */
export type Query = (text: string, params?: readonly unknown[]) => Promise<Row[]>;

/** One open database with the rights of its owner, whichever engine runs it. */
export interface Database {
  readonly engine: 'pglite' | 'postgres';
  readonly connection: Connection;
  readonly query: Query;
  /** All or nothing; `work` must use the query that it is handed. */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>;
  /**
   * Runs `work` while nothing else uses the connection. PGlite has one connection, and Lite opens
   * transactions on it without a lock: two requests at a time would run in each other's transaction,
   * under each other's user. A Postgres server has a pool and needs no turn.
   */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
