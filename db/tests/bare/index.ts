import { afterAll, beforeAll } from 'vitest';
import { type Cluster, startCluster } from './cluster.ts';
import { type Database, type DatabaseName, databaseNames } from './database.ts';
import { openPglite } from './pglite.ts';
import { openHosted, openPostgres } from './postgres.ts';

export { type Cluster, startCluster } from './cluster.ts';
export { type Database, type DatabaseName, databaseNames, type Row, type Who } from './database.ts';
export { migrations } from './files.ts';
export { openPglite } from './pglite.ts';
export { openHosted, openPostgres } from './postgres.ts';

/**
 * Opens the named databases once for a test file, migrated, and closes them after it. The function that it
 * returns hands one out inside a test.
 */
export function useDatabases(
  names: readonly DatabaseName[] = databaseNames,
): (name: DatabaseName) => Database {
  const opened = new Map<DatabaseName, Database>();
  let cluster: Cluster | undefined;
  beforeAll(async () => {
    if (names.includes('pglite')) opened.set('pglite', await openPglite());
    if (names.some((name) => name !== 'pglite')) cluster = await startCluster();
    if (cluster && names.includes('postgres')) opened.set('postgres', await openPostgres(cluster));
    if (cluster && names.includes('hosted')) opened.set('hosted', await openHosted(cluster));
    for (const database of opened.values()) await database.migrate();
  });
  afterAll(async () => {
    await Promise.all([...opened.values()].map((database) => database.close()));
    await cluster?.stop();
  });
  return (name) => {
    const database = opened.get(name);
    if (!database) throw new Error(`${name} is not open in this file`);
    return database;
  };
}

let people = 0;
/** Registers somebody; the id. */
export async function signUp(database: Database, email = `person-${++people}@example.test`): Promise<string> {
  const [row] = await database.sql('insert into auth.users (email) values ($1) returning id', [email]);
  return String(row?.id);
}

/** `ok` or the SQLSTATE with which a statement was refused. */
export async function outcome(statement: Promise<unknown>): Promise<string> {
  try {
    await statement;
    return 'ok';
  } catch (error) {
    return String((error as { code?: unknown }).code ?? error);
  }
}
