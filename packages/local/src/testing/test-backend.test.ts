import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notesMigrations } from './fixtures/notes.ts';
import { createTestBackend, type TestBackend } from './index.ts';

describe.each(['pglite', 'postgres'] as const)('a test backend on %s', (engine) => {
  let backend: TestBackend;
  beforeAll(async () => {
    backend = await createTestBackend({ engine, migrations: notesMigrations });
  });
  afterAll(() => backend.close());

  test('signs people up and keeps their rows apart', async () => {
    const [ann, ben] = [await backend.signUp(), await backend.signUp()];
    await ann.client.from('notes').insert({ user_id: ann.userId, body: 'mine' }).throwOnError();
    expect((await ben.client.from('notes').select()).data).toEqual([]);
    expect((await ann.client.from('notes').select('body')).data).toEqual([{ body: 'mine' }]);
  });

  test('runs SQL as superuser and under a role', async () => {
    const ann = await backend.signUp();
    const [row] = await backend.sql(
      'insert into notes (user_id, body, pinned) values ($1, $2, true) returning id',
      [ann.userId, 'by hand'],
    );
    expect(await backend.as({ userId: ann.userId }).sql('select id from notes')).toEqual([row]);
    await expect(backend.as('anon').sql('select id from notes')).rejects.toMatchObject({ code: '42501' });
    expect(await backend.sql('select 1 as a; select 2 as b')).toEqual([{ b: 2 }]);
  });

  test('shares nothing with another backend', async () => {
    const other = await createTestBackend({ engine, migrations: notesMigrations });
    const ann = await other.signUp({ email: 'ann@example.test' });
    expect(await backend.sql('select from auth.users where id = $1', [ann.userId])).toEqual([]);
    await other.close();
    await other.close();
  });
});
