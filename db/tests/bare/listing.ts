import { readFileSync } from 'node:fs';
import type { Database } from './database.ts';

const catalogSql = readFileSync(new URL('../../catalog.sql', import.meta.url), 'utf8');

/** The catalog of a migrated database as text: what db/schema.sql holds. */
export async function listCatalog(database: Database): Promise<string> {
  const rows = await database.sql(`set local search_path = ''; ${catalogSql}`);
  return `${rows.map((row) => row['text']).join('\n')}\n`;
}
