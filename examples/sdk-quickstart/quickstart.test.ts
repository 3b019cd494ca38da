import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type LocalBackend, startLocal } from '@ats/local';
import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, expect, it } from 'vitest';

const run = promisify(execFile);

let folder: string;
let local: LocalBackend;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ats-quickstart-'));
  local = await startLocal({ dataDir: folder, port: 0 });
});
afterAll(async () => {
  await local.close();
  await rm(folder, { recursive: true, force: true });
});

it('runs as it stands in the README, twice', async () => {
  const account = { email: 'ada@example.test', password: 'correct horse battery staple' };
  const supabase = createClient(local.url, local.anonKey, { auth: { persistSession: false } });
  expect((await supabase.auth.signUp(account)).error).toBeNull();
  const env = {
    ...process.env,
    ATS_URL: local.url,
    ATS_KEY: local.anonKey,
    ATS_EMAIL: account.email,
    ATS_PASSWORD: account.password,
  };
  const start = ['--conditions=@ats/source', join(import.meta.dirname, 'quickstart.ts')];
  const first = await run(process.execPath, start, { env });
  expect(first.stdout).toBe(
    [
      'Baker',
      'null -> Interested',
      'Interested -> Applied',
      '1 selection(s) of materials, newest first',
      'Somebody moved this job in the meantime. Look at where it is now and try again. It is at: Applied',
      '',
    ].join('\n'),
  );
  const second = await run(process.execPath, start, { env });
  expect(second.stdout).toBe(first.stdout.replace('1 selection', '2 selection'));
});
