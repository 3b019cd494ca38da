import { existsSync } from 'node:fs';
import { type Backend, createBackend, prepareDatabase } from '../backend/backend.ts';
import type { Database } from '../backend/database.ts';
import { openPglite } from '../backend/pglite.ts';
import type { MigrationReport } from '../backend/schema.ts';
import { LocalError } from '../errors.ts';
import type { Migration } from '../migrations.generated.ts';
import { type DataDir, makeDataDir } from './data-dir.ts';
import { folderFiles } from './folder-files.ts';
import { refuseHostedProject } from './hosted.ts';
import { loadKeys } from './keys-file.ts';
import { type Lock, takeLock } from './lock.ts';
import { openPostgres } from './postgres.ts';
import { quietly } from './quiet.ts';
import { type Listener, listen } from './serve.ts';

export interface LocalOptions {
  /** Where keys and documents are kept, and the database unless `databaseUrl` is given; `.ats` when absent. */
  readonly dataDir?: string;
  /** A Postgres of your own (15 or newer) instead of the embedded database. */
  readonly databaseUrl?: string;
  /** On 127.0.0.1; 54620 when absent, 0 for any free one. */
  readonly port?: number;
  /** Instead of the migrations that come with this package. */
  readonly migrations?: readonly Migration[];
}

/** A running backend. `url` and `anonKey` are what supabase-js asks for. */
export interface LocalBackend {
  readonly url: string;
  readonly anonKey: string;
  /** Passes row level security. Keep it to yourself. */
  readonly serviceRoleKey: string;
  /** Absolute. */
  readonly dataDir: string;
  /** What the start changed in the database. */
  readonly migrated: MigrationReport;
  /** Answers in process what the address answers over HTTP. */
  fetch(request: Request): Promise<Response>;
  /** Stops listening and closes the database; a second call waits for the first. */
  close(): Promise<void>;
}

export const DEFAULT_DATA_DIR = '.ats';
export const DEFAULT_PORT = 54620;

/**
 * Starts the whole backend (REST, Auth, Storage) on one loopback port, with every migration applied.
 * @throws LocalError `in_use`, `port_taken`, `hosted_project`, `database_unreachable`,
 * `database_damaged`, `migration_failed`, `missing_role`, `invalid_config`
 */
export async function startLocal(options: LocalOptions = {}): Promise<LocalBackend> {
  if (options.databaseUrl !== undefined) refuseHostedProject(options.databaseUrl);
  const dir = await makeDataDir(options.dataDir ?? DEFAULT_DATA_DIR);
  const undo: (() => Promise<void>)[] = [];
  try {
    const lock = await lockDataDir(dir);
    undo.unshift(lock.release);
    const listener = await listen(options.port ?? DEFAULT_PORT);
    undo.unshift(listener.close);
    const database = await openDatabase(dir, options.databaseUrl);
    undo.unshift(database.close);
    const { migrations } = options;
    const migrated = await prepareDatabase({ database, quiet: quietly, ...(migrations && { migrations }) });
    const backend = await createBackend({
      database,
      keys: await loadKeys(dir.keys),
      files: folderFiles(dir.objects),
      url: listener.url,
      quiet: quietly,
    });
    listener.handle(backend.fetch);
    return running({ backend, dir, listener, lock, migrated });
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
}

/** Opens the database of a data folder, or the one that the URL names. */
export async function openDatabase(dir: DataDir, databaseUrl: string | undefined): Promise<Database> {
  if (databaseUrl !== undefined) return openPostgres({ url: databaseUrl });
  const existed = existsSync(dir.database);
  return openPglite({ url: dir.database }).catch((cause: unknown) => {
    const advice = existed
      ? 'Nothing was changed. Restore the folder from a backup, or move it away to start anew.'
      : 'Is the disk full, or the folder not writable?';
    throw new LocalError('database_damaged', `The database in ${dir.root} does not open. ${advice}`, {
      cause,
    });
  });
}

/** @throws LocalError `in_use` */
export async function lockDataDir(dir: DataDir): Promise<Lock> {
  const lock = await takeLock(dir.lock);
  if ('release' in lock) return lock;
  throw new LocalError(
    'in_use',
    `The data in ${dir.root} is in use by process ${lock.heldBy}. Stop that one first, or choose another --data-dir.`,
  );
}

interface Running {
  readonly backend: Backend;
  readonly dir: DataDir;
  readonly listener: Listener;
  readonly lock: Lock;
  readonly migrated: MigrationReport;
}

function running({ backend, dir, listener, lock, migrated }: Running): LocalBackend {
  let closing: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await listener.close();
    await backend.close();
    await lock.release();
  };
  return {
    url: backend.url,
    anonKey: backend.keys.anonKey,
    serviceRoleKey: backend.keys.serviceRoleKey,
    dataDir: dir.root,
    migrated,
    fetch: backend.fetch,
    close() {
      closing ??= stop();
      return closing;
    },
  };
}
