import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notesMigrations } from './fixtures/notes.ts';
import { createTestBackend, type TestBackend } from './index.ts';

describe('a test backend on PGlite', () => {
  let backend: TestBackend;
  beforeAll(async () => {
    backend = await createTestBackend({ migrations: notesMigrations });
  });
  afterAll(() => backend.close());

  test('signs people up and keeps their rows apart', async () => {
    const [ann, ben] = [await backend.signUp(), await backend.signUp()];
    await ann.client.from('notes').insert({ user_id: ann.userId, body: 'mine' }).throwOnError();
    expect((await ben.client.from('notes').select()).data).toEqual([]);
    expect((await ann.client.from('notes').select('body')).data).toEqual([{ body: 'mine' }]);
  });
});
