import { migrations as bundled, type Migration } from '../migrations.generated.ts';
import { openPgliteCopy } from './pglite-copy.ts';
import type { TestDatabase } from './test-database.ts';

/** Opens a prepared database of its own on either engine. */
export async function openTestDatabase(
  engine: 'pglite' | 'postgres',
  migrations: readonly Migration[] = bundled,
): Promise<TestDatabase> {
  if (engine === 'pglite') return openPgliteCopy(migrations);
  const { openPostgresCopy } = await import('./postgres-copy.ts');
  return openPostgresCopy(migrations);
}
