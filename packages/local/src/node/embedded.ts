import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareDatabase } from '../backend/backend.ts';
import type { Database } from '../backend/database.ts';
import { openPglite } from '../backend/pglite.ts';
import { LocalError } from '../errors.ts';
import type { Migration } from '../migrations.generated.ts';
import { cacheFolder, tidyCache } from './cache-folder.ts';
import { fingerprint } from './fingerprint.ts';
import { quietly } from './quiet.ts';

/** Opens the embedded database in a folder. */
export function openEmbedded(folder: string): Promise<Database> {
  return openPglite({ url: folder }).catch((cause: unknown) => {
    throw broken(
      `The database in ${folder} can't be opened. Nothing was changed. ` +
        'Restore the folder from a backup, or move it away to start anew.',
      cause,
    );
  });
}

/** Makes an embedded database with all migrations applied, unless there is one; tells whether it did. */
export async function makeEmbedded(folder: string, migrations: readonly Migration[]): Promise<boolean> {
  if (existsSync(folder)) return false;
  await create(folder, migrations).catch((cause: unknown) => {
    throw broken(
      `No database can be made in ${folder}. Is the disk full, or the folder not writable?`,
      cause,
    );
  });
  return true;
}

/**
 * A database that was made halfway, by a process that was killed, would never open again: it gets its
 * name only once it is whole.
 */
async function create(folder: string, migrations: readonly Migration[]): Promise<void> {
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  const kept = await keptCopy(migrations).catch(() => null);
  if (kept === null) await build(draft, migrations);
  else await cp(kept, draft, { recursive: true });
  await rename(draft, folder);
}

/** An empty prepared database to copy: making one takes seconds, copying one a fraction. */
async function keptCopy(migrations: readonly Migration[]): Promise<string> {
  const cache = await cacheFolder();
  const copy = join(cache, `${fingerprint(migrations)}.folder`);
  if (existsSync(copy)) return copy;
  const draft = join(cache, `${randomUUID()}.draft`);
  await build(draft, migrations);
  // Another process may have been as quick; its copy is as good.
  await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }));
  await tidyCache();
  return copy;
}

async function build(folder: string, migrations: readonly Migration[]): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const database = await openPglite({ url: folder });
  try {
    await prepareDatabase({ database, migrations, quiet: quietly });
  } finally {
    await database.close();
  }
}

function broken(message: string, cause: unknown): LocalError {
  return cause instanceof LocalError ? cause : new LocalError('database_damaged', message, { cause });
}
