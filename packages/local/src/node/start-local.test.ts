import { randomUUID } from 'node:crypto';
import { chmod, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { clusterUrl } from '../testing/cluster.ts';
import { notesMigrations } from '../testing/fixtures/notes.ts';
import { openPostgres } from './postgres.ts';
import { type LocalBackend, type LocalOptions, startLocal } from './start-local.ts';

const person = { email: 'ann@example.test', password: 'a long enough password' };
const clientOf = ({ url, anonKey }: LocalBackend): SupabaseClient =>
  createClient(url, anonKey, { auth: { autoRefreshToken: false, persistSession: false } });

/** A database URL for Postgres, undefined for PGlite. */
async function emptyDatabase(engine: 'pglite' | 'postgres'): Promise<string | undefined> {
  if (engine === 'pglite') return undefined;
  const url = new URL(await clusterUrl());
  const admin = await openPostgres({ url: url.href, connections: 1 });
  url.pathname = `/ats_start_${randomUUID().replaceAll('-', '')}`;
  await admin.query(`create database ${url.pathname.slice(1)}`);
  await admin.close();
  return url.href;
}

// Making a database takes seconds, on a busy machine more.
vi.setConfig({ testTimeout: 120_000 });

describe.each(['pglite', 'postgres'] as const)('startLocal on %s', (engine) => {
  let dataDir: string;
  let options: LocalOptions;
  let backend: LocalBackend;
  const start = async (more: LocalOptions = {}): Promise<LocalBackend> => {
    backend = await startLocal({ ...options, ...more });
    return backend;
  };
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'ats-start-'));
    const databaseUrl = await emptyDatabase(engine);
    options = { dataDir, port: 0, migrations: notesMigrations, ...(databaseUrl && { databaseUrl }) };
  });
  afterEach(() => backend.close());
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  test('serves REST, Auth and Storage over HTTP, with links that open', async () => {
    const { migrated } = await start();
    expect(migrated).toEqual({ applied: ['2026-01-01_notes.sql'], current: [] });
    const client = clientOf(backend);
    const { data } = await client.auth.signUp(person);
    const userId = data.user?.id ?? '';
    expect((await client.from('notes').insert({ user_id: userId, body: 'kept' })).error).toBeNull();
    const papers = client.storage.from('papers');
    const path = `${userId}/resume/mine.pdf`;
    const pdf = new Blob(['%PDF mine'], { type: 'application/pdf' });
    expect((await papers.upload(path, pdf)).error).toBeNull();

    const link =
      (await papers.createSignedUrl(path, 60, { download: 'My resume.pdf' })).data?.signedUrl ?? '';
    expect(link).toContain(`${backend.url}/storage/v1/object/sign/papers/`);
    const file = await fetch(link);
    expect([file.status, await file.text()]).toEqual([200, '%PDF mine']);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(file.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''My%20resume.pdf");
    expect((await fetch(link.replace('mine.pdf', 'other.pdf'))).status).toBe(403);

    const forged = link.replace(/token=([^&]*)/, (_, token) => `token=${token.slice(0, -4)}AAAA`);
    const brief = (await papers.createSignedUrl(path, -1)).data?.signedUrl ?? '';
    for (const dead of [forged, brief, link.replace(/token=[^&]*/, '')]) {
      const answer = await fetch(dead);
      expect([answer.status, await answer.json()]).toMatchObject([400, { error: 'InvalidJWT' }]);
    }

    const many = await papers.createSignedUrls([path, `${userId}/none.pdf`], 60);
    expect(await (await fetch(many.data?.[0]?.signedUrl ?? '')).text()).toBe('%PDF mine');
    expect(many.data?.[1]).toMatchObject({ signedUrl: null, error: expect.any(String) });

    const ticket = await papers.createSignedUploadUrl(`${userId}/resume/second.pdf`);
    const { token = '' } = ticket.data ?? {};
    expect((await papers.uploadToSignedUrl(`${userId}/resume/second.pdf`, token, pdf)).error).toBeNull();
    expect((await papers.list(`${userId}/resume`)).data?.map((each) => each.name)).toEqual([
      'mine.pdf',
      'second.pdf',
    ]);
    expect((await papers.list(userId)).data).toMatchObject([{ name: 'resume', id: null }]);
    const sorted = { limit: 1, sortBy: { column: 'name', order: 'desc' }, search: 'S' };
    expect((await papers.list(`${userId}/resume/`, sorted)).data).toMatchObject([
      { name: 'second.pdf', id: expect.any(String), metadata: { mimetype: 'application/pdf', size: 9 } },
    ]);
    expect((await papers.list(`${userId}/res`)).data).toEqual([]);
  });

  test('has everything again after a restart, with the same keys', async () => {
    const { anonKey, migrated } = await start();
    expect(migrated).toEqual({ applied: [], current: ['2026-01-01_notes.sql'] });
    const client = clientOf(backend);
    expect((await client.auth.signInWithPassword(person)).error).toBeNull();
    expect((await client.from('notes').select('body')).data).toEqual([{ body: 'kept' }]);
    await backend.close();
    expect((await start()).anonKey).toBe(anonKey);
  });

  test('applies the migrations of a newer version to the data of an older one', async () => {
    const newer = {
      name: '2026-02-01_tags.sql',
      sql: "alter table notes add column if not exists tag text not null default 'none'; grant select (tag) on notes to authenticated;",
    };
    const { migrated } = await start({ migrations: [...notesMigrations, newer] });
    expect(migrated).toEqual({ applied: [newer.name], current: ['2026-01-01_notes.sql'] });
    const client = clientOf(backend);
    await client.auth.signInWithPassword(person);
    expect((await client.from('notes').select('body, tag')).data).toEqual([{ body: 'kept', tag: 'none' }]);
  });

  test('closing twice is closing once', async () => {
    await start();
    await Promise.all([backend.close(), backend.close()]);
    await expect(fetch(`${backend.url}/health`)).rejects.toThrow();
  });
});

describe('the address', () => {
  let dataDir: string;
  let backend: LocalBackend;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'ats-start-'));
    backend = await startLocal({ dataDir, port: 0, migrations: notesMigrations });
  });
  afterAll(async () => {
    await backend.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const asked = async (origin: string, method = 'POST') =>
    backend.fetch(
      new Request(`${backend.url}/rest/v1/notes`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': method,
          'access-control-request-headers': 'apikey,authorization,content-type,x-anything',
        },
      }),
    );

  test.each(['chrome-extension://abcdefghijklmnop', 'moz-extension://0b1c', 'http://localhost:5173'])(
    'lets %s in',
    async (origin) => {
      for (const path of ['rest/v1/notes', 'auth/v1/user', 'storage/v1/bucket', 'health']) {
        const answer = await backend.fetch(new Request(`${backend.url}/${path}`, { headers: { origin } }));
        expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
        expect(answer.headers.get('access-control-expose-headers')).toContain('content-range');
      }
      const preflight = await asked(origin, 'PATCH');
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('access-control-allow-headers')).toContain('x-anything');
      expect(preflight.headers.get('access-control-allow-methods')).toContain('PATCH');
    },
  );

  test.each(['https://evil.example', 'http://localhost.evil.example', 'null', 'file://'])(
    'keeps %s out',
    async (origin) => {
      expect((await asked(origin)).status).toBe(403);
      const headers = { origin, apikey: backend.serviceRoleKey };
      const answer = await backend.fetch(new Request(`${backend.url}/rest/v1/notes`, { headers }));
      expect(answer.status).toBe(403);
      expect(answer.headers.has('access-control-allow-origin')).toBe(false);
    },
  );

  test('a name that an attacker points at this machine gets nothing', async () => {
    const status = (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const ask = request(`${backend.url}/health`, { headers: { host } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        });
        ask.on('error', reject).end();
      });
    expect(await status('rebind.evil.example')).toBe(403);
    expect(await status(`localhost:${new URL(backend.url).port}`)).toBe(200);
  });

  test('the service key is for programs, not for pages', async () => {
    const ask = (agent: string) =>
      backend.fetch(
        new Request(`${backend.url}/rest/v1/notes`, {
          headers: { apikey: backend.serviceRoleKey, 'user-agent': agent },
        }),
      );
    expect((await ask('node')).status).toBe(200);
    expect((await ask('Mozilla/5.0 (X11; Linux x86_64)')).status).toBe(401);
  });

  test('a file larger than the bucket takes is refused, also when its size is not told first', async () => {
    const client = clientOf(backend);
    const { data } = await client.auth.signUp(person);
    const token = data.session?.access_token ?? '';
    const bytes = new Uint8Array(1_100_000);
    const upload = await fetch(`${backend.url}/storage/v1/object/papers/${data.user?.id}/big.pdf`, {
      method: 'POST',
      headers: {
        apikey: backend.anonKey,
        authorization: `Bearer ${token}`,
        'content-type': 'application/pdf',
      },
      body: new ReadableStream({
        start(controller) {
          controller.enqueue(bytes);
          controller.close();
        },
      }),
      duplex: 'half',
    } as RequestInit);
    expect(upload.status).toBe(400);
    expect(await upload.json()).toMatchObject({ statusCode: '413' });
  });

  test('a signal ends the wait for an answer', async () => {
    const aborted = AbortSignal.abort(new Error('enough'));
    const ask = new Request(`${backend.url}/health`, { signal: aborted });
    await expect(backend.fetch(ask)).rejects.toThrow('enough');
  });
});

test('a database user without special rights is enough, once the roles are granted', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'ats-start-'));
  const server = new URL(await clusterUrl());
  const admin = await openPostgres({ url: server.href, connections: 1 });
  const name = `ats_plain_${randomUUID().replaceAll('-', '')}`;
  try {
    // The roles belong to the whole server, where another test may have made them.
    await (
      await startLocal({ dataDir, port: 0, databaseUrl: (await emptyDatabase('postgres')) ?? '' })
    ).close();
    await admin.query(`create role ${name} login password 'plain'`);
    await admin.query(`create database ${name} owner ${name}`);
    const url = new URL(server);
    [url.username, url.password, url.pathname] = [name, 'plain', `/${name}`];
    const options = { dataDir, port: 0, databaseUrl: url.href, migrations: notesMigrations };
    await expect(startLocal(options)).rejects.toMatchObject({ code: 'missing_role' });
    await admin.query(`grant anon, authenticated, service_role to ${name}`);
    const backend = await startLocal(options);
    const client = clientOf(backend);
    const { data } = await client.auth.signUp(person);
    const note = { user_id: data.user?.id, body: 'plain' };
    expect((await client.from('notes').insert(note)).error).toBeNull();
    expect((await client.from('notes').update({ pinned: true }).gt('id', 0)).error?.code).toBe('42501');
    await backend.close();
  } finally {
    await admin.close();
    await rm(dataDir, { recursive: true, force: true });
  }
});

test('a database that was made halfway is not taken for a whole one', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'ats-start-'));
  try {
    const options = { dataDir, port: 0, migrations: notesMigrations };
    await (await startLocal(options)).close();
    // As a process leaves it that is killed while it makes one.
    await rm(join(dataDir, 'database/base'), { recursive: true });
    await cp(join(dataDir, 'database'), join(dataDir, 'database.new'), { recursive: true });
    await rm(join(dataDir, 'database'), { recursive: true });
    const backend = await startLocal(options);
    expect((await clientOf(backend).auth.signUp(person)).error).toBeNull();
    await backend.close();
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});

test('a hosted project, a broken key file and a bad folder are refused with the reason', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'ats-start-'));
  try {
    const databaseUrl = 'postgres://postgres:pw@db.abcdefgh.supabase.co:5432/postgres';
    await expect(startLocal({ dataDir, databaseUrl })).rejects.toMatchObject({ code: 'hosted_project' });
    await writeFile(join(dataDir, 'keys.json'), '{"jwtSecret": 1');
    const broken = startLocal({ dataDir, port: 0, migrations: notesMigrations });
    await expect(broken).rejects.toMatchObject({ code: 'invalid_config', message: /not readable as keys/ });
    await rm(join(dataDir, 'keys.json'));
    await (await startLocal({ dataDir, port: 0, migrations: notesMigrations })).close();
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});

test('a folder in use, a taken port, a damaged and an absent database are told apart by their codes', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'ats-start-'));
  const elsewhere = await mkdtemp(join(tmpdir(), 'ats-start-'));
  const options = { dataDir, port: 0, migrations: notesMigrations };
  try {
    const first = await startLocal(options);
    await expect(startLocal(options)).rejects.toMatchObject({ code: 'in_use' });
    const port = Number(new URL(first.url).port);
    await expect(startLocal({ ...options, dataDir: elsewhere, port })).rejects.toMatchObject({
      code: 'port_taken',
    });
    await first.close();
    const control = join(dataDir, 'database/global/pg_control');
    await chmod(control, 0o600);
    await writeFile(control, 'not what it was');
    await expect(startLocal(options)).rejects.toMatchObject({ code: 'database_damaged' });
    // The port that has just been left: nothing listens there any more.
    const databaseUrl = `postgres://postgres:pw@127.0.0.1:${port}/postgres`;
    await expect(startLocal({ ...options, dataDir: elsewhere, databaseUrl })).rejects.toMatchObject({
      code: 'database_unreachable',
    });
  } finally {
    await rm(dataDir, { recursive: true, force: true });
    await rm(elsewhere, { recursive: true, force: true });
  }
});
