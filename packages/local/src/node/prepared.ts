import { prepareDatabase } from '../backend/backend.ts';
import type { Database } from '../backend/database.ts';
import { openPglite } from '../backend/pglite.ts';
import { quietly } from './quiet.ts';

/**
 * A database directory with every migration and no rows, as a gzipped archive: `startInBrowser` unpacks it at
 * a first start instead of making one. Takes some seconds; made when an embedder is built.
 */
export async function prepareDataDir(): Promise<Blob> {
  const database = await openPglite();
  try {
    await prepareDatabase({ database, quiet: quietly });
    // Templates for databases that nobody makes: half of the files, each of which a browser opens at a start.
    for (const template of ['template0', 'template1']) await dropTemplate(database, template);
    await database.query('checkpoint');
    const { PGlite } = await import('@electric-sql/pglite');
    if (!('driver' in database.connection) || !(database.connection.driver instanceof PGlite))
      throw new Error('Only an embedded database can be dumped.');
    return await database.connection.driver.dumpDataDir('gzip');
  } finally {
    await database.close();
  }
}

async function dropTemplate(database: Database, name: string): Promise<void> {
  await database.query(`update pg_database set datistemplate = false where datname = '${name}'`);
  await database.query(`drop database ${name}`);
}
