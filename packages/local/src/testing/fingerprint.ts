import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PREPARATION } from '../backend/schema.ts';
import type { Migration } from '../migrations.generated.ts';

/** A hash over all that a prepared database is made of: the engine, Lite's schemas, ours. */
export async function fingerprint(migrations: readonly Migration[]): Promise<string> {
  const lite = await import('@supabase/lite');
  const hash = createHash('sha256');
  const parts = [
    engineVersion(),
    PREPARATION,
    lite.getAuthSchemaSql(),
    lite.getStorageSchemaSql(),
    lite.SUPABASE_AUTH_HELPERS_SQL,
    JSON.stringify(migrations),
  ];
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}

function engineVersion(): string {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('@electric-sql/pglite');
  return readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8');
}
