import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { PREPARATION } from '../backend/schema.ts';
import type { Migration } from '../migrations.generated.ts';

/** What a prepared database is made of besides the migrations; a new version of one is another database. */
const MAKERS = ['@electric-sql/pglite', '@supabase/lite'];

/** A hash over all that goes into a prepared database, so that a kept copy is never a stale one. */
export function fingerprint(migrations: readonly Migration[]): string {
  const hash = createHash('sha256').update(PREPARATION);
  for (const maker of MAKERS) hash.update(readFileSync(findPackageJSON(maker, import.meta.url) ?? ''));
  return hash.update(JSON.stringify(migrations)).digest('hex').slice(0, 32);
}
