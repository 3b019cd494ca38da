import { readFileSync } from 'node:fs';
import type { Database } from './database.ts';

const catalogSql = readFileSync(new URL('../../catalog.sql', import.meta.url), 'utf8');

/** The catalog of a migrated database as text: what db/schema.sql holds. */
export async function listCatalog(database: Pick<Database, 'sql'>): Promise<string> {
  const rows = await database.sql(`set local search_path = ''; ${catalogSql}`);
  return `${rows.map((row) => row.text).join('\n')}\n`;
}

/** The same with the heading of the committed file. */
export async function schemaSql(database: Pick<Database, 'sql'>): Promise<string> {
  return `-- What the migrations make, as db/catalog.sql lists it. Not to be run; written by: node db/write-schema.ts\n\n${await listCatalog(database)}`;
}
