import { randomUUID } from 'node:crypto';
import { prepareDatabase } from '../backend/backend.ts';
import type { Database } from '../backend/database.ts';
import type { Migration } from '../migrations.generated.ts';
import { fingerprint } from '../node/fingerprint.ts';
import { openPostgres } from '../node/postgres.ts';
import { quietly } from '../node/quiet.ts';
import { clusterUrl } from './cluster.ts';
import type { TestDatabase } from './test-database.ts';

/** Opens a database on the shared server that has all migrations and no rows. */
export async function openPostgresCopy(migrations: readonly Migration[]): Promise<TestDatabase> {
  const server = await clusterUrl();
  const template = await ensureTemplate(server, migrations);
  const name = `ats_test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(server, (admin) =>
    // Copying the files of a small database beats writing it through the log.
    admin.query(`create database ${name} template ${template} strategy file_copy`),
  );
  const url = databaseAt(server, name);
  return {
    database: await openPostgres({ url }),
    url,
    drop: async () => {
      await asAdmin(server, (admin) => admin.query(`drop database if exists ${name} with (force)`));
    },
  };
}

const templates = new Map<string, Promise<string>>();

/** The name of a database to copy from; one process makes it while the others wait. */
async function ensureTemplate(server: string, migrations: readonly Migration[]): Promise<string> {
  const name = `ats_template_${fingerprint(migrations)}`;
  const template = templates.get(name) ?? makeTemplate(server, name, migrations);
  templates.set(name, template);
  return template;
}

async function makeTemplate(server: string, name: string, migrations: readonly Migration[]): Promise<string> {
  await asAdmin(server, async (admin) => {
    await admin.query("select pg_advisory_lock(hashtext('ats_template'))");
    const found = await admin.query('select from pg_database where datname = $1', [name]);
    if (found.length > 0) return;
    const draft = `${name.slice(0, 40)}_draft`;
    await admin.query(`drop database if exists ${draft} with (force)`);
    await admin.query(`create database ${draft}`);
    const database = await openPostgres({ url: databaseAt(server, draft) });
    try {
      await prepareDatabase({ database, migrations, quiet: quietly });
    } finally {
      await database.close();
    }
    // The name is what says that it is complete.
    await admin.query(`alter database ${draft} rename to ${name}`);
  });
  return name;
}

/** One connection of its own, so that locks end with it. */
async function asAdmin<T>(server: string, work: (admin: Database) => Promise<T>): Promise<T> {
  const admin = await openPostgres({ url: server, connections: 1 });
  try {
    return await work(admin);
  } finally {
    await admin.close();
  }
}

function databaseAt(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
