import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareDatabase } from '../backend/backend.ts';
import { openPglite } from '../backend/pglite.ts';
import type { Migration } from '../migrations.generated.ts';
import { cacheFolder } from '../node/cache-folder.ts';
import { fingerprint } from '../node/fingerprint.ts';
import { quietly } from '../node/quiet.ts';
import type { TestDatabase } from './test-database.ts';

/** Opens a database in memory that has all migrations and no rows. */
export async function openPgliteCopy(migrations: readonly Migration[]): Promise<TestDatabase> {
  const database = await openPglite({ dump: await preparedDump(migrations) });
  return { database, drop: async () => undefined };
}

/**
 * A dumped data directory, made once per machine and set of migrations: building one takes seconds,
 * loading one a fraction. Parallel workers may both build it; the last one to finish wins, whole.
 */
async function preparedDump(migrations: readonly Migration[]): Promise<Blob> {
  const folder = await cacheFolder();
  const file = join(folder, `${fingerprint(migrations)}.tar`);
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
