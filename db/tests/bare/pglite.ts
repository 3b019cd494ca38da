import { PGlite } from '@electric-sql/pglite';
import { type Database, identity, type Row } from './database.ts';
import { applyEach, migrations } from './files.ts';
import { bareDump } from './pglite-dump.ts';

/** The embedded database, without any migration yet. */
export async function openPglite(): Promise<Database> {
  const db = await PGlite.create({ loadDataDir: await bareDump() });
  return {
    name: 'pglite',
    sql: async (text, params) => {
      if (params) return (await db.query<Row>(text, [...params])).rows;
      return ((await db.exec(text)).at(-1)?.rows ?? []) as Row[];
    },
    as: (who, text, params) =>
      db.transaction(async (tx) => {
        const [setIdentity, claims] = identity(who);
        await tx.query(setIdentity, [...claims]);
        return (await tx.query<Row>(text, [...(params ?? [])])).rows;
      }),
    migrate: (list = migrations) => applyEach(list, (sql) => db.exec(sql)),
    close: () => db.close(),
  };
}
