import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareDatabase } from '../backend/backend.ts';
import type { Database } from '../backend/database.ts';
import { openPglite } from '../backend/pglite.ts';
import { LocalError } from '../errors.ts';
import type { Migration } from '../migrations.generated.ts';
import { cacheFolder } from './cache-folder.ts';
import { fingerprint } from './fingerprint.ts';
import { quietly } from './quiet.ts';

/** Opens the embedded database in a folder, which is made when it is not there. */
export async function openEmbedded(folder: string, migrations: readonly Migration[]): Promise<Database> {
  if (!existsSync(folder)) await create(folder, migrations).catch(rethrow('made', folder));
  return openPglite({ url: folder }).catch(rethrow('opened', folder));
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

function rethrow(step: 'made' | 'opened', folder: string): (cause: unknown) => never {
  return (cause) => {
    if (cause instanceof LocalError) throw cause;
    const advice =
      step === 'opened'
        ? 'Nothing was changed. Restore the folder from a backup, or move it away to start anew.'
        : 'Is the disk full, or the folder not writable?';
    throw new LocalError('database_damaged', `The database in ${folder} can't be ${step}. ${advice}`, {
      cause,
    });
  };
}
