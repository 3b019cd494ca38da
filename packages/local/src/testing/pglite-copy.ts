import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { prepareDatabase } from '../backend/backend.ts';
import type { Database } from '../backend/database.ts';
import { openPglite } from '../backend/pglite.ts';
import type { Migration } from '../migrations.generated.ts';
import { quietly } from '../node/quiet.ts';
import { fingerprint } from './fingerprint.ts';

/** Opens a database in memory that has all migrations and no rows. */
export async function openPgliteCopy(migrations: readonly Migration[]): Promise<Database> {
  return openPglite({ dump: await preparedDump(migrations) });
}

/**
 * A dumped data directory, made once per machine and set of migrations: building one takes seconds,
 * loading one a fraction. Parallel workers may both build it; the last one to finish wins, whole.
 */
async function preparedDump(migrations: readonly Migration[]): Promise<Blob> {
  const folder = await cacheFolder();
  const file = join(folder, `${await fingerprint(migrations)}.tar`);
  const cached = await readFile(file).catch(() => null);
  if (cached) return new Blob([cached]);
  const dump = await buildDump(migrations);
  const draft = join(folder, `${randomUUID()}.draft`);
  await writeFile(draft, new Uint8Array(await dump.arrayBuffer()));
  await rename(draft, file).catch(() => rm(draft, { force: true }));
  return dump;
}

async function buildDump(migrations: readonly Migration[]): Promise<Blob> {
  const database = await openPglite();
  try {
    await prepareDatabase({ database, migrations, quiet: quietly });
    const { PGlite } = await import('@electric-sql/pglite');
    if (!('driver' in database.connection) || !(database.connection.driver instanceof PGlite))
      throw new Error('Only an embedded database can be dumped.');
    return await database.connection.driver.dumpDataDir('none');
  } finally {
    await database.close();
  }
}

/** A folder that only this user can write to, so that nobody else can slip a database in. */
async function cacheFolder(): Promise<string> {
  const folder = join(tmpdir(), `ats-local-testing-${userInfo().username}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { uid } = await stat(folder);
  if (process.getuid && uid !== process.getuid())
    throw new Error(`${folder} belongs to someone else. Remove it, or set TMPDIR to a folder of your own.`);
  return folder;
}
