import type { Database } from '../backend/database.ts';
import { migrations as bundled, type Migration } from '../migrations.generated.ts';
import { openPgliteCopy } from './pglite-copy.ts';

export interface TestDatabase {
  readonly database: Database;
  readonly url?: string;
  /** Called after the database was closed. */
  drop(): Promise<void>;
}

/** Opens a prepared database of its own on either engine. */
export async function openTestDatabase(
  engine: 'pglite' | 'postgres',
  migrations: readonly Migration[] = bundled,
): Promise<TestDatabase> {
  if (engine === 'pglite') {
    return { database: await openPgliteCopy(migrations), drop: async () => undefined };
  }
  const { openPostgresCopy } = await import('./postgres-copy.ts');
  return openPostgresCopy(migrations);
}
