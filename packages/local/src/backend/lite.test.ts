import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { notesMigrations } from '../testing/fixtures/notes.ts';
import { createTestBackend, type TestBackend, type TestUser } from '../testing/index.ts';

// What Supabase Lite would do by itself, and must not.
describe.each(['pglite', 'postgres'] as const)('Lite on %s', (engine) => {
  let backend: TestBackend;
  let ann: TestUser;
  beforeAll(async () => {
    backend = await createTestBackend({ engine, migrations: notesMigrations });
    ann = await backend.signUp();
  });
  afterAll(() => backend.close());

  const privileges = (): Promise<unknown> =>
    backend.sql(`
      select n.nspname, c.relname, c.relacl::text,
        (select array_agg(attname || attacl::text order by attnum) from pg_attribute
          where attrelid = c.oid and attacl is not null)::text as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'auth', 'storage', 'ats_migrations')
      union all select 'schema', nspname, nspacl::text, null from pg_namespace
      union all select 'default', defaclobjtype::text, defaclacl::text, null from pg_default_acl
      order by 1, 2`);

  test('leaves every grant as the migrations made it', async () => {
    const fresh = await createTestBackend({ engine, migrations: notesMigrations });
    try {
      const before = await privileges();
      await fresh.anon.from('notes').select();
      await ann.client.from('notes').select();
      await backend.service.from('notes').select();
      await ann.client.storage.from('papers').list();
      expect(await privileges()).toEqual(before);
    } finally {
      await fresh.close();
    }
  });

  test('a column without a grant stays closed, also after other requests', async () => {
    const { data } = await ann.client
      .from('notes')
      .insert({ user_id: ann.userId, body: 'first' })
      .select('id')
      .single();
    const pinned = await ann.client.from('notes').update({ pinned: true }).eq('id', data?.id);
    expect(pinned).toMatchObject({ status: 403, error: { code: '42501' } });
    const chosen = await ann.client.from('notes').insert({ user_id: ann.userId, body: 'x', pinned: true });
    expect(chosen.error?.code).toBe('42501');
    expect((await backend.anon.from('notes').select()).error?.code).toBe('42501');
    expect(await backend.sql('select pinned from notes where pinned')).toEqual([]);
  });

  test('answers database errors as a hosted project does', async () => {
    const insert = (body: string) => ann.client.from('notes').insert({ user_id: ann.userId, body });
    expect(await insert('  ')).toMatchObject({
      status: 400,
      error: { code: '23514', message: expect.stringContaining('notes_body_not_blank') },
    });
    await backend.sql(`
      create or replace function public.complain(code text, words text) returns void language plpgsql as
        $$ begin raise exception using errcode = code, message = words, detail = 'more', hint = 'less'; end $$`);
    const complain = (code: string) => ann.client.rpc('complain', { code, words: 'no' });
    const error = { message: 'no', details: 'more', hint: 'less' };
    expect(await complain('P0001')).toMatchObject({ status: 400, error: { ...error, code: 'P0001' } });
    expect(await complain('PT409')).toMatchObject({ status: 409, error: { ...error, code: 'PT409' } });
    expect(await complain('40001')).toMatchObject({ status: 500, error: { ...error, code: '40001' } });
    expect(await complain('23P01')).toMatchObject({ status: 400, error: { ...error, code: '23P01' } });
    expect(await complain('23505')).toMatchObject({ status: 409, error: { code: '23505' } });
  });

  test('sends timestamps and numbers in one form, at the top and embedded', async () => {
    await backend.sql("insert into notes (user_id, body, price, created_at) values ($1, 'dated', 3.50, $2)", [
      ann.userId,
      '2026-11-22T11:33:50.634Z',
    ]);
    const { data } = await ann.client.from('notes').select('price, created_at').eq('body', 'dated').single();
    expect(data).toEqual({ price: 3.5, created_at: '2026-11-22T11:33:50.634+00:00' });
    await backend.sql(`
      create or replace function public.dated() returns json language sql stable as
        $$ select to_json(n) from (select price, created_at from notes where body = 'dated') n $$`);
    expect((await ann.client.rpc('dated')).data).toEqual(data);
  });

  test('keeps people apart when they all ask at once', async () => {
    const people = [ann, await backend.signUp(), await backend.signUp()];
    await Promise.all(
      people.flatMap((person) =>
        Array.from({ length: 10 }, (_, index) =>
          person.client.from('notes').insert({ user_id: person.userId, body: `at once ${index}` }),
        ),
      ),
    );
    const seen = await Promise.all(
      Array.from({ length: 30 }, async (_, index) => {
        const person = people[index % people.length] ?? ann;
        const { data, error } = await person.client.from('notes').select('user_id').like('body', 'at once %');
        const owners = new Set(data?.map((row) => row.user_id));
        return { error, rows: data?.length, onlyOwn: owners.size === 1 && owners.has(person.userId) };
      }),
    );
    expect(seen).toEqual(Array.from({ length: 30 }, () => ({ error: null, rows: 10, onlyOwn: true })));
  });

  test('never runs a request in the transaction, or under the role, of another one', async () => {
    // Keys are checked without waiting for anything, so that these requests meet in the database.
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const client = index % 2 === 0 ? backend.service : backend.anon;
        return (await client.from('notes').select('id').limit(1)).status;
      }),
    );
    expect(answers).toEqual(Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 200 : 401)));
  });

  test('prints nothing of what people write', async () => {
    const printed: unknown[] = [];
    const write = (chunk: unknown): boolean => printed.push(chunk) > 0;
    const spies = [
      vi.spyOn(process.stdout, 'write').mockImplementation(write),
      vi.spyOn(process.stderr, 'write').mockImplementation(write),
      ...(['log', 'info', 'warn', 'error', 'debug'] as const).map((method) =>
        vi.spyOn(console, method).mockImplementation((...args) => void printed.push(args)),
      ),
    ];
    const secret = 'Very Private Name';
    try {
      await ann.client.from('notes').insert({ user_id: ann.userId, body: secret, missing: secret });
      await ann.client.from('notes').insert({ user_id: ann.userId, body: secret, price: 99999999 });
      await ann.client.from('nowhere').insert({ body: secret });
      await ann.client.rpc('complain', { code: 'XX000', words: secret });
      await ann.client.auth.signUp({ email: 'not an address', password: secret });
      await backend.createClient().auth.signInWithPassword({ email: `${secret}@x.test`, password: secret });
      await ann.client.auth.resetPasswordForEmail(ann.email);
      await ann.client.storage.from('papers').upload(`elsewhere/${secret}.txt`, 'text');
      await ann.client.storage.from('papers').download(`${ann.userId}/${secret}.txt`);
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    expect(printed).toEqual([]);
  });

  test('leaves warnings of the process alone', async () => {
    const warned = new Promise((resolve) => process.once('warning', resolve));
    const warning = new Error('as Node itself warns');
    process.emitWarning(warning);
    expect(await warned).toBe(warning);
  });

  test('puts mails where they can be read, and their links work', async () => {
    const address = 'forgetful@example.test';
    await backend.signUp({ email: address });
    await backend.createClient().auth.resetPasswordForEmail(address);
    const mail = backend.mails.find((each) => each.to === address);
    const link = /http:\/\/\S+\/auth\/v1\/verify\?\S+/.exec(mail?.text ?? '')?.[0] ?? '';
    const answer = await backend.fetch(new Request(link, { redirect: 'manual' }));
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toContain('access_token=');
  });

  test('asks for a key, knows its own, and serves nothing else', async () => {
    const ask = async (path: string, headers: Record<string, string> = {}) =>
      (await backend.fetch(new Request(`http://127.0.0.1${path}`, { headers }))).status;
    expect(await ask('/rest/v1/notes')).toBe(401);
    expect(await ask('/rest/v1/notes', { apikey: 'wrong' })).toBe(401);
    expect(await ask('/auth/v1/user', { apikey: backend.anonKey })).toBe(401);
    expect(await ask('/rest/v1/notes', { apikey: backend.serviceRoleKey })).toBe(200);
    for (const path of ['/', '/_system/info', '/_system/config', '/_system/introspect', '/static/main.js'])
      expect(await ask(path)).toBe(404);
    expect(await ask('/health')).toBe(200);
    const buckets = await backend.fetch(new Request('http://127.0.0.1/storage/v1/bucket'));
    expect(await buckets.json()).toEqual([]);
  });
});
