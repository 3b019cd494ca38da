import type { Migration } from '../migrations.generated.ts';
import type { TestDatabase } from './engines.ts';

export async function openPostgresCopy(_migrations: readonly Migration[]): Promise<TestDatabase> {
  throw new Error('todo');
}
