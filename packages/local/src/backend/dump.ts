import type { PGlite as PGliteDriver } from '@electric-sql/pglite';
import type { Database } from './database.ts';

/** Where PGlite keeps its data inside its own file system. */
const DATA_DIR = '/pglite/data';

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
  dropMaps(driver);
  return driver.dumpDataDir(compression);
}

/**
 * Postgres makes these anew when it wants them: where a table has room, and which of its pages everybody sees.
 * A browser creates and opens every file by itself, so each one less is time at the first start.
 */
function dropMaps({ Module: { FS } }: PGliteDriver): void {
  const base = `${DATA_DIR}/base`;
  const folders = FS.readdir(base)
    .filter((name: string) => /^\d+$/.test(name))
    .map((name: string) => `${base}/${name}`);
  for (const folder of [`${DATA_DIR}/global`, ...folders])
    for (const file of FS.readdir(folder)) if (/_(fsm|vm)$/.test(file)) FS.unlink(`${folder}/${file}`);
}
