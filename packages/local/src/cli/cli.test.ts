import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atsLocal, type Running } from './fixtures/ats-local.ts';

// Starting processes takes seconds, on a busy machine more.
vi.setConfig({ testTimeout: 120_000 });

let dataDir: string;
const started: Running[] = [];
beforeEach(async () => {
  dataDir = join(await mkdtemp(join(tmpdir(), 'ats-cli-')), 'data');
});
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
  await rm(join(dataDir, '..'), { recursive: true, force: true });
});

interface Told {
  readonly url: string;
  readonly anonKey: string;
}

async function up(...args: readonly string[]): Promise<Running & { told: Told }> {
  const running = atsLocal('up', '--json', '--port', '0', '--data-dir', dataDir, ...args);
  started.push(running);
  return Object.assign(running, { told: JSON.parse(await running.firstLine) });
}

const clientOf = ({ url, anonKey }: Told): SupabaseClient =>
  createClient(url, anonKey, { auth: { autoRefreshToken: false, persistSession: false } });

const person = { email: 'ann@example.test', password: 'a long enough password' };

test('what was acknowledged is there after the process was killed on the spot', async () => {
  const first = await up();
  const client = clientOf(first.told);
  const { data } = await client.auth.signUp(person);
  const userId = data.user?.id ?? '';
  const inserted = await client
    .from('jobs')
    .insert({ user_id: userId, job_title: 'Baker' })
    .select('id')
    .single();
  expect(inserted.error).toBeNull();
  const path = `${userId}/resume/5f3cbb1c-9a0c-4d0f-8a52-3f4b1d6f0c11.pdf`;
  const pdf = new Blob(['%PDF-1.7 mine'], { type: 'application/pdf' });
  expect((await client.storage.from('documents').upload(path, pdf)).error).toBeNull();
  // Killed in the middle of writing: what was answered before that counts.
  const acknowledged = [inserted.data?.id];
  const writing = (async () => {
    for (;;) {
      const row = { user_id: userId, job_title: 'Baker' };
      const { data: written, error } = await client.from('jobs').insert(row).select('id').single();
      if (error) return;
      acknowledged.push(written.id);
    }
  })();
  await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(10), 20_000);
  first.child.kill('SIGKILL');
  await Promise.all([first.ended, writing]);

  const again = clientOf((await up()).told);
  expect((await again.auth.signInWithPassword(person)).error).toBeNull();
  const { data: kept } = await again.from('jobs').select('id').order('id');
  expect(kept?.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
  const file = await again.storage.from('documents').download(path);
  expect(await file.data?.text()).toBe('%PDF-1.7 mine');
});

test('Ctrl-C ends it cleanly, and the folder is free again', async () => {
  const running = await up();
  running.child.kill('SIGINT');
  expect(await running.ended).toMatchObject({ code: 0, stderr: '' });
  expect(await readdir(dataDir)).toEqual(['database', 'keys.json']);
});

test('keys and folder are for their owner only, and stay the same', async () => {
  const first = await up();
  first.child.kill('SIGTERM');
  await first.ended;
  expect((await stat(join(dataDir, 'keys.json'))).mode & 0o777).toBe(0o600);
  expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
  expect((await up()).told.anonKey).toBe(first.told.anonKey);
});

test('a second process on the same folder is told in one sentence', async () => {
  const first = await up();
  const second = await atsLocal('up', '--port', '0', '--data-dir', dataDir).ended;
  expect(second).toMatchObject({ code: 1, stdout: '' });
  expect(second.stderr).toBe(
    `The data in ${dataDir} is in use by process ${first.child.pid}. Stop that one first, or choose another folder with --data-dir.\n`,
  );
  expect((await fetch(`${first.told.url}/health`)).status).toBe(200);
});

test('a taken port is told in one sentence, and nothing is left locked', async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(Number(Object(server.address()).port)));
  });
  try {
    const run = await atsLocal('up', '--port', String(port), '--data-dir', dataDir).ended;
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toBe(
      `Port ${port} is taken by another program. Choose another one with --port, or stop that program.\n`,
    );
    expect(await readdir(dataDir)).toEqual([]);
  } finally {
    server.close();
  }
});

test('failing requests print nothing of what they carried', async () => {
  const running = await up();
  const client = clientOf(running.told);
  const { data } = await client.auth.signUp(person);
  const secret = 'Very Private Name';
  const row = { user_id: data.user?.id, job_title: secret };
  for (const bad of [{ nothing: secret }, { id: 7 }, { user_id: secret }, { start_salary_range: secret }])
    expect((await client.from('jobs').insert({ ...row, ...bad })).error).not.toBeNull();
  await client.auth.updateUser({ email: `${secret}@@` });
  await client.rpc('upsert_captured_jobs', { p_jobs: [{ job_title: secret }] });
  await client.storage.from('documents').upload(`${secret}/x.pdf`, 'x');
  await fetch(`${running.told.url}/rest/v1/jobs?job_title=eq.${secret}`, { method: 'PATCH', body: secret });
  running.child.kill('SIGINT');
  const { stdout, stderr } = await running.ended;
  expect(stdout.split('\n')).toEqual([JSON.stringify(running.told), '']);
  expect(stderr).toBe('');
});

async function asked(...args: readonly string[]): Promise<unknown> {
  const done = await atsLocal(...args, '--data-dir', dataDir, '--json').ended;
  expect(done).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(done.stdout);
}

test('migrate makes a database, once, and status tells what it holds', async () => {
  expect(await asked('status')).toEqual({ dataDir, running: null, migrations: null });
  const first = await asked('migrate');
  const applied = expect.arrayContaining(['2025-11-07_append_job_history_trigger.sql']);
  expect(first).toEqual({ applied, current: [] });
  expect(await asked('migrate')).toEqual({ applied: [], current: applied });
  expect(await asked('status')).toMatchObject({ migrations: { current: applied, pending: [] } });
});

test('reset waits for the backend to stop, wants a yes, and keeps the keys', async () => {
  const running = await up();
  const { pid } = running.child;
  expect(await asked('status')).toEqual({
    dataDir,
    running: { pid, url: running.told.url },
    migrations: null,
  });
  const refused = await atsLocal('reset', '--yes', '--data-dir', dataDir).ended;
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining(`in use by process ${pid}`) });
  running.child.kill('SIGINT');
  await running.ended;

  const unasked = await atsLocal('reset', '--data-dir', dataDir).ended;
  expect(unasked).toMatchObject({ code: 2, stderr: expect.stringContaining('--yes') });
  expect(await asked('reset', '--yes')).toEqual({ removed: true });
  expect(await readdir(dataDir)).toEqual(['keys.json']);
  expect(await asked('reset', '--yes')).toEqual({ removed: false });
});

test.each([
  [[], 0, 'Usage'],
  [['--help'], 0, 'Usage'],
  [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
  [['dance'], 2, 'There is no command "dance"'],
  [['up', 'now'], 2, '"now" is too much'],
  [['up', '--prot', '1'], 2, "Unknown option '--prot'"],
  [['up', '--port', '99999'], 2, '--port 99999 is not a port'],
  [['reset', '--database-url', 'postgres://localhost/x'], 2, 'drop that database yourself'],
  [['up', '--database-url', 'mysql://localhost/x'], 1, 'postgres://user:password@host'],
  [
    ['up', '--database-url', 'postgres://postgres:pw@db.abcd.supabase.co:5432/postgres'],
    1,
    'hosted Supabase project',
  ],
  [['migrate', '--database-url', 'postgres://me:secret@127.0.0.1:1/x'], 1, "can't be reached (ECONNREFUSED)"],
] as const)('ats-local %j ends with %i', async (args, code, words) => {
  const done = await atsLocal(...args, ...(args[0] === 'up' ? ['--data-dir', dataDir] : [])).ended;
  expect(done.code).toBe(code);
  const said = code === 0 ? done.stdout : done.stderr;
  if (typeof words === 'string') expect(said).toContain(words);
  else expect(said).toMatch(words);
  expect(said).not.toContain('secret');
});

test('a damaged database is left as it is, and said so', async () => {
  const first = await up();
  first.child.kill('SIGINT');
  await first.ended;
  const control = join(dataDir, 'database/global/pg_control');
  await chmod(control, 0o600);
  await writeFile(control, 'not what it was');
  const run = await atsLocal('up', '--port', '0', '--data-dir', dataDir).ended;
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toBe(
    `The database in ${join(dataDir, 'database')} can't be opened. Nothing was changed. ` +
      'Restore the folder from a backup, or move it away to start anew.\n',
  );
});
