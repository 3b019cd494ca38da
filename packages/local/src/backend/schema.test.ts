import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase } from '../testing/engines.ts';
import { notesMigrations } from '../testing/fixtures/notes.ts';
import { createTestBackend, type TestBackend } from '../testing/index.ts';
import type { Database } from './database.ts';
import { applyMigrations } from './schema.ts';

const first = { name: '1_first.sql', sql: 'create table if not exists one (id int);' };
const second = { name: '2_second.sql', sql: 'create table if not exists two (id int);' };

describe.each(['pglite', 'postgres'] as const)('migrations on %s', (engine) => {
  let database: Database;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    ({ database, drop } = await openTestDatabase(engine, []));
  });
  afterAll(async () => {
    await database.close();
    await drop();
  });

  test('run once, in order, and again from the first that is new or changed', async () => {
    expect(await applyMigrations(database, [first])).toEqual({ applied: [first.name], current: [] });
    expect(await applyMigrations(database, [first])).toEqual({ applied: [], current: [first.name] });
    expect(await applyMigrations(database, [first, second])).toEqual({
      applied: [second.name],
      current: [first.name],
    });
    await database.query('insert into one values (1)');
    const mended = { ...first, sql: `${first.sql} alter table one add column if not exists note text;` };
    expect((await applyMigrations(database, [mended, second])).applied).toEqual([first.name, second.name]);
    expect(await database.query('select id, note from one')).toEqual([{ id: 1, note: null }]);
  });

  test('one that fails is named, and nothing of it is kept', async () => {
    const bad = { name: '3_bad.sql', sql: 'create table three (id int); insert into nowhere values (1);' };
    const before = [first, second];
    await applyMigrations(database, before);
    await expect(applyMigrations(database, [...before, bad])).rejects.toMatchObject({
      code: 'migration_failed',
      message: expect.stringMatching(/3_bad\.sql did not apply: .*nowhere/),
    });
    expect(await database.query("select to_regclass('public.three')::text as name")).toEqual([
      { name: null },
    ]);
    expect((await applyMigrations(database, before)).applied).toEqual([]);
  });

  test('two that start at once do not disturb each other', async () => {
    const third = { name: '4_third.sql', sql: 'create table if not exists four (id int);' };
    const all = [first, second, third];
    await Promise.all([applyMigrations(database, all), applyMigrations(database, all)]);
    expect((await applyMigrations(database, all)).current).toHaveLength(3);
  });
});

test('what the ledger is made of is out of reach of clients', async () => {
  const backend: TestBackend = await createTestBackend({ migrations: notesMigrations });
  try {
    for (const who of ['anon', 'service_role', { userId: crypto.randomUUID() }] as const)
      await expect(backend.as(who).sql('select * from ats_migrations.applied')).rejects.toMatchObject({
        code: '42501',
      });
    const { error } = await backend.service.schema('ats_migrations').from('applied').select();
    expect(error?.code).toBe('PGRST106');
  } finally {
    await backend.close();
  }
});
