import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type UserAts, withUser } from '@ats/core';
import { type LocalBackend, startLocal } from '@ats/local';
import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const password = 'correct horse battery staple';
const sample = join(import.meta.dirname, 'sample.csv');

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

function start(args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  const program = ['--conditions=@ats/source', join(import.meta.dirname, 'import-csv.ts'), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, program, { env: { ...process.env, ...env } }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

// Each step starts a program of its own, some with a database in it.
describe('a CSV of applications', { timeout: 120_000 }, () => {
  let folder: string;
  let local: LocalBackend;
  let me: UserAts;
  let server: string[];
  const into = (...args: string[]) => start([...args, ...server], { ATS_PASSWORD: password });
  const file = async (name: string, ...lines: string[]) => {
    const path = join(folder, name);
    await writeFile(path, lines.join('\n'));
    return path;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ats-import-csv-'));
    local = await startLocal({ dataDir: join(folder, 'ats'), port: 0 });
    const client = createClient(local.url, local.anonKey, { auth: { persistSession: false } });
    const { data } = await client.auth.signUp({ email: 'ada@example.test', password });
    me = withUser(client, data.user?.id ?? '');
    server = ['--url', local.url, '--key', local.anonKey, '--email', 'ada@example.test'];
  });
  afterAll(async () => {
    await local.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is tried first: columns found, lines rejected with their reason, nothing saved', async () => {
    const { code, stdout } = await into(sample, '--dry-run');
    expect(code).toBe(2);
    expect(stdout).toContain('  Company -> company_name\n  Position -> job_title\n');
    expect(stdout).toContain('kept beside the job: Recruiter');
    expect(stdout).toContain('4 would be added, 0 changed, 0 were there already, 4 rejected.');
    expect(stdout).toContain('line 6: The status "Ghosted" is not known. Add --status "Ghosted=..."');
    expect(stdout).toContain('line 7: The row names neither');
    expect(stdout).toContain('line 8: The lowest salary is above the highest.');
    expect(stdout).toContain('line 9: "sometime in May" is not a date.');
    expect(await me.jobs.count()).toBe(0);
  });

  it('is saved with its past, and doubles nothing when it runs again', async () => {
    const first = await into(sample, '--status', 'Ghosted=Rejected');
    expect(first.stdout).toContain('5 were added, 0 changed, 0 were there already, 3 rejected.');
    const [head] = await me.jobs.list({ where: { job_title: 'Head Baker' } }).all();
    expect(head).toMatchObject({
      company_name: 'Quellgrund AS',
      job_status: 'Interview',
      city_name: 'Oslo',
      job_type: 'Full-time',
      start_salary_range: 520_000,
      end_salary_range: 580_000,
      dedupe_key: 'greenhouse:4012345',
      meta: { source: 'csv', csv: { Recruiter: 'Kari' } },
    });
    const steps = await me.jobs.history(head?.id ?? 0);
    expect(steps.map(({ to, changed_at, imported }) => [to, changed_at?.slice(0, 10), imported])).toEqual([
      ['Interested', '2026-08-30', true],
      ['Applied', '2026-09-01', true],
      ['Interview', '2026-09-14', true],
    ]);
    const [night] = await me.jobs.list({ where: { company_name: 'Bakeriet "Nord"' } }).all();
    expect(night).toMatchObject({ job_status: 'Rejected', status_changed_at: '2026-08-11T12:00:00+00:00' });
    await me.jobs.update(head?.id ?? 0, { city_name: 'Bergen' });
    const second = await into(sample, '--status', 'Ghosted=Rejected');
    expect(second.stdout).toContain('0 were added, 0 changed, 5 were there already, 3 rejected.');
    expect(await me.jobs.count()).toBe(5);
    expect(await me.jobs.get(head?.id ?? 0)).toMatchObject({ city_name: 'Bergen' });
  });

  it('may be made elsewhere: semicolons, other headings, cells of several lines', async () => {
    const path = await file(
      'excel.csv',
      '\uFEFFFirma;Rolle;Wann;Notes',
      'Alm;"Baker\nnights";03/04/2026;"said ""hi"""',
      'Bø;Baker;13/04/2026;',
      'Cå;Baker;never;',
    );
    const { stdout, code } = await into(
      path,
      '--map',
      'Firma=company_name',
      '--map',
      'rolle=job_title',
      '--map',
      'Wann=applied_on',
      '--map',
      'Notes=-',
    );
    expect(stdout).toContain('2 were added');
    expect(stdout).toContain('  line 5: "never" is not a date.');
    expect(code).toBe(2);
    const [job] = await me.jobs.list({ where: { company_name: 'Alm' } }).all();
    expect(job).toMatchObject({
      job_title: 'Baker\nnights',
      job_status: 'Applied',
      status_changed_at: '2026-04-03T12:00:00+00:00',
    });
  });

  it('asks rather than guesses', async () => {
    const slashed = await file('slashed.csv', 'Company,Applied', 'Dal,03/04/2026');
    expect((await into(slashed)).stdout).toContain(
      'line 2: "03/04/2026" can be meant two ways. Say --dates dmy or --dates mdy.',
    );
    expect((await into(slashed, '--dates', 'mdy')).stdout).toContain('1 were added');
    const nameless = await file('nameless.csv', 'A,B', '1,2');
    const { code, stderr } = await into(nameless);
    expect(code).toBe(1);
    expect(stderr).toContain('Say which is which, e.g. --map "A=job_title".');
  });

  it('says in one sentence what is wrong with a file or the command', async () => {
    const broken = await file('broken.csv', 'Company,Position', '"Alm,Baker', 'B,C');
    const latin = join(folder, 'latin.csv');
    await writeFile(latin, Buffer.from('Company\nBr\xf8d', 'latin1'));
    const cases: [string[], string][] = [
      [[join(folder, 'none.csv')], 'cannot be read. Is the path right?'],
      [[broken], 'a quotation mark is opened and never closed'],
      [[latin], 'is not UTF-8'],
      [[await file('empty.csv', '')], 'is empty'],
      [[sample, '--map', 'Firma=company_name'], 'there is no column "Firma"'],
      [[sample, '--map', 'Company=firma'], '"firma" is no column'],
      [[sample, '--dates', 'ymd'], '--dates is dmy or mdy'],
      [[sample, '--what'], '--what'],
    ];
    for (const [args, sentence] of cases) {
      const { code, stderr } = await into(...args);
      expect([code, stderr], args.join(' ')).toEqual([1, expect.stringContaining(sentence)]);
      expect(stderr).not.toContain('    at ');
    }
    const wrong = await start([sample, ...server], { ATS_PASSWORD: 'wrong' });
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('could not be signed in')]);
  });

  it('goes into a folder of its own when no backend is named', async () => {
    const dataDir = join(folder, 'own');
    const first = await start([sample, '--data-dir', dataDir]);
    expect(first).toMatchObject({ code: 2, stderr: '', stdout: expect.stringContaining('4 were added') });
    const again = await start([sample, '--data-dir', dataDir]);
    expect(again.stdout).toContain('0 were added, 0 changed, 4 were there already');
    const busy = await start([sample, '--data-dir', join(folder, 'ats')]);
    expect([busy.code, busy.stderr]).toEqual([1, expect.stringContaining('It is running: give --url')]);
  });
});
