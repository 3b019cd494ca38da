import type { PGliteOptions } from '@electric-sql/pglite';
import type { Database, Query, Row } from './database.ts';
import { loadLite } from './load-lite.ts';
import { createTurns } from './turns.ts';
import { PARSERS } from './values.ts';

export interface PgliteSource {
  /** A folder, `idb://name` or `opfs-ahp://name`; absent means in memory. */
  readonly url?: string;
  /** A dumped data directory to start from; only for a database that does not exist yet. */
  readonly dump?: Blob;
  /** What a browser has to hand in (wasm modules, file system). */
  readonly options?: Omit<PGliteOptions, 'dataDir' | 'loadDataDir' | 'parsers'>;
}

/** Opens an embedded database and waits until it answers. */
export async function openPglite(source: PgliteSource = {}): Promise<Database> {
  const { createPgliteConnection } = await loadLite(() => import('@supabase/lite/pglite'));
  const connection = await createPgliteConnection({
    ...(source.url === undefined ? {} : { url: source.url }),
    pgliteOptions: {
      ...source.options,
      ...(source.dump === undefined ? {} : { loadDataDir: source.dump }),
      parsers: PARSERS,
    },
  });
  const { driver } = connection;
  await driver.waitReady;
  // As on a server: the wall clock of the machine must not leak into what is stored or shown.
  await driver.exec("set timezone to 'UTC'");
  const exclusively = createTurns();
  const query = queryWith(driver);
  return {
    engine: 'pglite',
    connection,
    exclusively,
    query: (text, params) => exclusively(() => query(text, params)),
    transaction: (work) => exclusively(() => driver.transaction((tx) => work(queryWith(tx)))),
    close: () => exclusively(() => connection.close()),
  };
}

interface Executor {
  exec(text: string): Promise<readonly { readonly rows: unknown[] }[]>;
  query(text: string, params: unknown[]): Promise<{ readonly rows: unknown[] }>;
}

function queryWith(executor: Executor): Query {
  return async (text, params) => {
    const result =
      params === undefined ? (await executor.exec(text)).at(-1) : await executor.query(text, [...params]);
    // Both calls answer with rows as objects unless rowMode says otherwise, which nobody does here.
    return (result?.rows ?? []) as Row[];
  };
}
