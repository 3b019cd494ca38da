import { prepareDatabase } from '../backend/backend.ts';
import { applyMigrations, type MigrationReport } from '../backend/schema.ts';
import { migrations } from '../migrations.generated.ts';
import { makeDataDir } from '../node/data-dir.ts';
import { isHostedProject } from '../node/hosted.ts';
import { lockDataDir, openPrepared, type Prepared } from '../node/open.ts';
import { openPostgres } from '../node/postgres.ts';
import { quietly } from '../node/quiet.ts';
import type { Arguments } from './arguments.ts';

/** Applies what the database lacks. */
export async function migrate({ dataDir, databaseUrl, json }: Arguments): Promise<void> {
  const report = databaseUrl === undefined ? await migrateFolder(dataDir) : await migrateServer(databaseUrl);
  if (json) console.log(JSON.stringify(report));
  else if (report.applied.length === 0) console.log('The database is up to date.');
  else console.log(`Applied:\n${report.applied.map((name) => `  ${name}`).join('\n')}`);
}

async function migrateFolder(path: string): Promise<MigrationReport> {
  const dir = await makeDataDir(path);
  const lock = await lockDataDir(dir);
  try {
    return await closing(await openPrepared(dir));
  } finally {
    await lock.release();
  }
}

async function migrateServer(url: string): Promise<MigrationReport> {
  // A hosted project has its roles, Auth and Storage; only our own tables are missing there. Its
  // pooler in transaction mode does not keep prepared statements.
  const hosted = isHostedProject(url);
  const database = await openPostgres({ url, connections: 1, preparedStatements: !hosted });
  try {
    if (hosted) return await applyMigrations(database, migrations);
    return await prepareDatabase({ database, quiet: quietly });
  } finally {
    await database.close();
  }
}

async function closing({ database, migrated }: Prepared): Promise<MigrationReport> {
  await database.close();
  return migrated;
}
