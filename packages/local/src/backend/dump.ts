import type { Database } from './database.ts';

/**
 * The data directory of an embedded database as an archive that another one starts from. Afterwards the
 * database can only be closed: the templates for further databases, a third of all its files, are gone.
 */
export async function dumpDatabase(database: Database, compression: 'none' | 'gzip'): Promise<Blob> {
  // Loaded as Lite loads it: CommonJS would bring another class of the same name.
  const { PGlite } = await import('@electric-sql/pglite');
  const driver = 'driver' in database.connection ? database.connection.driver : null;
  if (!(driver instanceof PGlite)) throw new Error('Only an embedded database can be dumped.');
  await database.query("update pg_database set datistemplate = false where datname like 'template_'");
  for (const template of ['template0', 'template1'])
    await database.query(`drop database if exists ${template}`);
  await database.query('checkpoint');
  return driver.dumpDataDir(compression);
}
