import { prepareDatabase } from '../backend/backend.ts';
import type { Database } from '../backend/database.ts';
import type { MigrationReport } from '../backend/schema.ts';
import { LocalError } from '../errors.ts';
import { migrations as bundled, type Migration } from '../migrations.generated.ts';
import type { DataDir } from './data-dir.ts';
import { makeEmbedded, openEmbedded } from './embedded.ts';
import { type Lock, takeLock } from './lock.ts';
import { openPostgres } from './postgres.ts';
import { quietly } from './quiet.ts';

/** @throws LocalError `in_use` */
export async function lockDataDir(dir: DataDir): Promise<Lock> {
  const lock = await takeLock(dir.lock);
  if ('release' in lock) return lock;
  throw new LocalError(
    'in_use',
    `The data in ${dir.root} is in use by process ${lock.heldBy}. Stop that one first, or choose another folder with --data-dir.`,
  );
}

export interface Source {
  /** A server of the user's own instead of the embedded database. */
  readonly databaseUrl?: string | undefined;
  /** The bundled ones when absent. */
  readonly migrations?: readonly Migration[] | undefined;
}

export interface Prepared {
  readonly database: Database;
  readonly migrated: MigrationReport;
}

/** Opens the database of a locked data folder, or the one that the URL names, and brings it up to date. */
export async function openPrepared(dir: DataDir, source: Source = {}): Promise<Prepared> {
  const { databaseUrl, migrations = bundled } = source;
  const made = databaseUrl === undefined && (await makeEmbedded(dir.database, migrations));
  const database = await (databaseUrl === undefined
    ? openEmbedded(dir.database)
    : openPostgres({ url: databaseUrl }));
  try {
    const migrated = await prepareDatabase({ database, quiet: quietly, migrations });
    // A new database is copied with everything in place.
    return { database, migrated: made ? { applied: migrated.current, current: [] } : migrated };
  } catch (error) {
    await database.close();
    throw error;
  }
}
