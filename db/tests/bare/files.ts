import { readdirSync, readFileSync } from 'node:fs';
import type { Migration } from './database.ts';

const folder = new URL('../../migrations/', import.meta.url);

/** Every file of db/migrations in the order in which they apply. */
export const migrations: readonly Migration[] = readdirSync(folder)
  .filter((name) => name.endsWith('.sql'))
  .sort()
  .map((name) => ({ name, sql: readFileSync(new URL(name, folder), 'utf8') }));

export const bareSql: string = readFileSync(new URL('./bare.sql', import.meta.url), 'utf8');

/** Runs the migrations one by one; the error names the file. */
export async function applyEach(
  list: readonly Migration[],
  run: (sql: string) => Promise<unknown>,
): Promise<void> {
  for (const { name, sql } of list) {
    await run(sql).catch((cause: unknown) => {
      throw new Error(`${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    });
  }
}
