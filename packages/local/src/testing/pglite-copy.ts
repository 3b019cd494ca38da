import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareDatabase } from '../backend/backend.ts';
import type { Database } from '../backend/database.ts';
import { dumpDatabase } from '../backend/dump.ts';
import { openPglite } from '../backend/pglite.ts';
import type { Migration } from '../migrations.generated.ts';
import { cacheFolder, tidyCache } from '../node/cache-folder.ts';
import { engineFingerprint, fingerprint } from '../node/fingerprint.ts';
import { quietly } from '../node/quiet.ts';
import type { TestDatabase } from './test-database.ts';

/** Opens a database in memory that has all migrations and no rows. */
export async function openPgliteCopy(migrations: readonly Migration[]): Promise<TestDatabase> {
  const database = await openPglite({ dump: await preparedDump(migrations) });
  return { database, drop: async () => undefined };
}

const preparedDump = (migrations: readonly Migration[]): Promise<Blob> =>
  kept(`${fingerprint(migrations)}.tar`, async () => {
    // Making a database takes most of the time, and does not change with the migrations.
    const database = await openPglite({ dump: await emptyDump() });
    return dumped(database, async () => {
      await prepareDatabase({ database, migrations, quiet: quietly });
    });
  });

const emptyDump = (): Promise<Blob> =>
  kept(`${engineFingerprint()}.empty.tar`, async () => dumped(await openPglite(), async () => undefined));

/**
 * A dumped data directory, made once per machine: building one takes seconds, loading one a fraction.
 * Parallel workers may both build it; the last one to finish wins, whole.
 */
async function kept(name: string, build: () => Promise<Blob>): Promise<Blob> {
  const folder = await cacheFolder();
  const file = join(folder, name);
  const cached = await readFile(file).catch(() => null);
  if (cached) return new Blob([cached]);
  const dump = await build();
  const draft = join(folder, `${randomUUID()}.draft`);
  await writeFile(draft, new Uint8Array(await dump.arrayBuffer()));
  await rename(draft, file).catch(() => rm(draft, { force: true }));
  await tidyCache();
  return dump;
}

async function dumped(database: Database, work: () => Promise<void>): Promise<Blob> {
  try {
    await work();
    return await dumpDatabase(database, 'none');
  } finally {
    await database.close();
  }
}
