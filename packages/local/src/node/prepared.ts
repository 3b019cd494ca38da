import { prepareDatabase } from '../backend/backend.ts';
import { dumpDatabase } from '../backend/dump.ts';
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
    return await dumpDatabase(database, 'gzip');
  } finally {
    await database.close();
  }
}
