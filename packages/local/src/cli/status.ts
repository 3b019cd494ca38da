import { existsSync } from 'node:fs';
import type { Database } from '../backend/database.ts';
import { type MigrationReport, pendingMigrations } from '../backend/schema.ts';
import { migrations } from '../migrations.generated.ts';
import { type DataDir, dataDir } from '../node/data-dir.ts';
import { openEmbedded } from '../node/embedded.ts';
import { lockHolder } from '../node/lock.ts';
import { lockDataDir } from '../node/open.ts';
import { openPostgres } from '../node/postgres.ts';
import { readAddress } from '../node/start-local.ts';
import type { Arguments } from './arguments.ts';

interface Status {
  readonly dataDir: string;
  /** Null while nothing serves the folder. */
  readonly running: { readonly pid: number; readonly url: string | null } | null;
  /** Null where there is no database yet, or where a running backend has it open. */
  readonly migrations: { readonly current: readonly string[]; readonly pending: readonly string[] } | null;
}

/** Tells what is there, and changes nothing. */
export async function status({ dataDir: path, databaseUrl, json }: Arguments): Promise<void> {
  const dir = dataDir(path);
  const pid = await lockHolder(dir.lock);
  const running = pid === null ? null : { pid, url: await readAddress(dir) };
  const report: Status = {
    dataDir: dir.root,
    running,
    migrations:
      databaseUrl === undefined ? await folderMigrations(dir, pid) : await serverMigrations(databaseUrl),
  };
  console.log(json ? JSON.stringify(report) : inWords(report));
}

async function folderMigrations(dir: DataDir, pid: number | null): Promise<Status['migrations']> {
  if (pid !== null || !existsSync(dir.database)) return null;
  const lock = await lockDataDir(dir);
  try {
    return await read(await openEmbedded(dir.database));
  } finally {
    await lock.release();
  }
}

async function serverMigrations(url: string): Promise<Status['migrations']> {
  return read(await openPostgres({ url, connections: 1, preparedStatements: false }));
}

async function read(database: Database): Promise<Status['migrations']> {
  try {
    const { current, applied: pending }: MigrationReport = await pendingMigrations(database, migrations);
    return { current, pending };
  } finally {
    await database.close();
  }
}

function inWords({ dataDir: folder, running, migrations: state }: Status): string {
  const lines = [
    running ? `Running at ${running.url ?? 'an unknown address'} (process ${running.pid}).` : 'Not running.',
    `Data: ${folder}`,
  ];
  if (state === null) lines.push(running ? 'Database: open in that process.' : 'Database: none yet.');
  else if (state.pending.length === 0) lines.push('Database: up to date.');
  else lines.push(`Database: ${state.pending.length} migrations to apply; "ats-local migrate" does it.`);
  return lines.join('\n');
}
