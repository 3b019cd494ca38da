import type { Database } from '../backend/database.ts';

/** A prepared database of a test's own. */
export interface TestDatabase {
  readonly database: Database;
  /** Where else it can be reached; a database in memory has no address. */
  readonly url?: string;
  /** Removes it; the database has to be closed before. */
  drop(): Promise<void>;
}
