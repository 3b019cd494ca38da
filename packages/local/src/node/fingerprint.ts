import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { PREPARATION } from '../backend/schema.ts';
import type { Migration } from '../migrations.generated.ts';

/** A hash over all that goes into a prepared database, so that a kept copy is never a stale one. */
export function fingerprint(migrations: readonly Migration[]): string {
  return hashOf([
    manifest('@electric-sql/pglite'),
    manifest('@supabase/lite'),
    PREPARATION,
    JSON.stringify(migrations),
  ]);
}

/** The same over what goes into an empty embedded database. */
export function engineFingerprint(): string {
  return hashOf([manifest('@electric-sql/pglite')]);
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}

/** The package.json with the version in it. */
function manifest(name: string): string {
  const path = findPackageJSON(name, import.meta.url);
  if (!path) throw new Error(`The package ${name} is not installed.`);
  return readFileSync(path, 'utf8');
}
