import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { type Backend, createBackend } from '../backend/backend.ts';
import type { MigrationReport } from '../backend/schema.ts';
import type { Migration } from '../migrations.generated.ts';
import { type DataDir, makeDataDir } from './data-dir.ts';
import { folderFiles } from './folder-files.ts';
import { refuseHostedProject } from './hosted.ts';
import { loadKeys } from './keys-file.ts';
import type { Lock } from './lock.ts';
import { mailFolder } from './mail-folder.ts';
import { lockDataDir, openPrepared } from './open.ts';
import { quietly } from './quiet.ts';
import { type Listener, listen } from './serve.ts';

export interface LocalOptions {
  /** Where keys, documents and mails are kept, and the database unless `databaseUrl` is given; `.ats` when absent. */
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
  const { databaseUrl, migrations, port = DEFAULT_PORT } = options;
  if (databaseUrl !== undefined) refuseHostedProject(databaseUrl);
  const dir = await makeDataDir(options.dataDir ?? DEFAULT_DATA_DIR);
  const undo: (() => Promise<void>)[] = [];
  try {
    const lock = await lockDataDir(dir);
    undo.unshift(lock.release);
    const listener = await listen(port);
    undo.unshift(listener.close);
    const { database, migrated } = await openPrepared(dir, { databaseUrl, migrations });
    undo.unshift(database.close);
    const backend = await createBackend({
      database,
      keys: await loadKeys(dir.keys),
      files: folderFiles(dir.objects),
      url: listener.url,
      quiet: quietly,
      deliver: mailFolder(dir.mails),
    });
    await writeAddress(dir, listener.url);
    listener.handle(backend.fetch);
    return running({ backend, dir, listener, lock, migrated });
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
}

/** Where the running backend of a data folder listens, or null; only right while its lock is held. */
export async function readAddress(dir: DataDir): Promise<string | null> {
  const text = await readFile(dir.address, 'utf8').catch(() => null);
  const value: unknown = text === null ? null : JSON.parse(text);
  const url = typeof value === 'object' && value !== null && 'url' in value ? value.url : null;
  return typeof url === 'string' ? url : null;
}

async function writeAddress(dir: DataDir, url: string): Promise<void> {
  const draft = `${dir.address}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify({ url }), { mode: 0o600 });
  await rename(draft, dir.address);
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
    await rm(dir.address, { force: true });
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
