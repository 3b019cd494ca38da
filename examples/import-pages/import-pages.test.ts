import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type UserAts, withUser } from '@ats/core';
import { type LocalBackend, startLocal } from '@ats/local';
import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const password = 'correct horse battery staple';
const samples = join(import.meta.dirname, 'sample-pages');

interface Asked {
  url: string;
  at: number;
  etag: string | undefined;
}

// Each step starts the program as a person would.
describe('job pages', { timeout: 120_000 }, () => {
  let folder: string;
  let local: LocalBackend;
  let me: UserAts;
  let account: string[];
  let site: Server;
  let origin: string;
  let robots: { status: number; text: string };
  const asked: Asked[] = [];

  const into = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      const program = [
        '--conditions=@ats/source',
        join(import.meta.dirname, 'import-pages.ts'),
        ...args,
        ...account,
      ];
      const env = { ...process.env, ATS_PASSWORD: password };
      execFile(process.execPath, program, { env }, (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
      );
    });

  /** A site with a job, and with pages of every other sort. */
  const startSite = async () => {
    const job = (await readFile(join(samples, 'head-baker.html'), 'utf8')).replaceAll(
      'Head Baker',
      'Web Baker',
    );
    site = createServer((request, response) => {
      const etag = request.headers['if-none-match'];
      const url = request.url ?? '';
      asked.push({ url, at: performance.now(), etag });
      const send = (status: number, headers: Record<string, string>, body = '') => {
        response.writeHead(status, headers).end(body);
      };
      if (url === '/robots.txt') return send(robots.status, { 'content-type': 'text/plain' }, robots.text);
      if (url.startsWith('/openings/') && etag === '"v1"') return send(304, { etag });
      if (url.startsWith('/openings/'))
        return send(200, { 'content-type': 'text/html; charset=utf-8', etag: '"v1"' }, job);
      if (url === '/moved') return send(301, { location: '/openings/99-moved-baker' });
      if (url === '/away') return send(302, { location: 'http://10.0.0.1/admin' });
      if (url === '/file') return send(302, { location: 'file:///etc/passwd' });
      if (url === '/cv.pdf') return send(200, { 'content-type': 'application/pdf' }, '%PDF');
      if (url === '/members') return send(403, {});
      return send(404, {});
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`; // listens on a port
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ats-import-pages-'));
    local = await startLocal({ dataDir: join(folder, 'ats'), port: 0 });
    const client = createClient(local.url, local.anonKey, { auth: { persistSession: false } });
    const { data } = await client.auth.signUp({ email: 'ada@example.test', password });
    me = withUser(client, data.user?.id ?? '');
    account = ['--url', local.url, '--key', local.anonKey, '--email', 'ada@example.test'];
    account.push('--cache', join(folder, 'cache'));
    await startSite();
  });
  beforeEach(() => {
    asked.length = 0;
    robots = { status: 404, text: '' };
  });
  afterAll(async () => {
    site.close();
    await local.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('are tried first: postings told, others rejected with file and reason, nothing saved', async () => {
    const { code, stdout } = await into(samples, '--dry-run');
    expect(code).toBe(2);
    expect(stdout).toContain('4 pages, 2 of them postings.');
    expect(stdout).toMatch(/head-baker\.html: Head Baker, Kvist Bakery/);
    expect(stdout).toMatch(/baecker\.mhtml: Bäcker \(m\/w\/d\), Mühle Süd GmbH/);
    expect(stdout).toContain('2 would be added, 0 changed, 0 were there already, 2 rejected.');
    expect(stdout).toMatch(/all-jobs\.html: It is a list of jobs, not one job/);
    expect(stdout).toMatch(/about-us\.html: It is no posting/);
    expect(await me.jobs.count()).toBe(0);
  });

  it('are saved with where they are from, and doubled by nothing', async () => {
    const first = await into(samples);
    expect(first.stdout).toContain('2 were added');
    const [head] = await me.jobs.list({ where: { company_name: 'Kvist Bakery' } }).all();
    expect(head).toMatchObject({
      job_title: 'Head Baker',
      city_name: 'Bergen',
      job_type: 'Full-time',
      start_salary_range: 520_000,
      application_deadline: '2099-01-31',
      job_link: 'https://jobs.kvist.example/openings/4711-head-baker',
      meta: { source: 'capture', fields: { title: { source: 'json-ld' } } },
    });
    const [baker] = await me.jobs.list({ where: { city_name: 'Freiburg' } }).all();
    expect(baker?.job_link).toBe('https://www.muehle-sued.example/stellen/baecker-2026-118');
    await me.jobs.update(head?.id ?? 0, { city_name: 'Voss' });
    // Saved a second time, elsewhere and under another name, it is still the same job.
    const copy = join(folder, 'again');
    await cp(join(samples, 'head-baker.html'), join(copy, 'deeper', 'x.htm'));
    const second = await into(samples, copy);
    expect(second.stdout).toMatch(/0 were added, 0 changed, 3 were there already/);
    expect(await me.jobs.count()).toBe(2);
    expect(await me.jobs.get(head?.id ?? 0)).toMatchObject({ city_name: 'Voss' });
  });

  it('are fetched as a guest does: not what robots.txt forbids, one a second, once a day', async () => {
    robots = { status: 200, text: 'User-agent: *\nDisallow: /members\nDisallow: /openings/*/apply\n' };
    const list = join(folder, 'addresses.txt');
    await writeFile(
      list,
      `# mine\n${origin}/openings/11-web-baker\n\n${origin}/openings/11-web-baker/apply\n`,
    );
    const { code, stdout } = await into(list, `${origin}/members`, `${origin}/moved`);
    expect(code).toBe(2);
    expect(stdout).toContain('4 pages, 2 of them postings.');
    expect(stdout).toMatch(/\/apply: 127\.0\.0\.1:\d+ asks programs not to read this page \(robots\.txt\)\./);
    expect(asked.map(({ url }) => url)).toEqual([
      '/robots.txt',
      '/openings/11-web-baker',
      '/moved',
      '/openings/99-moved-baker',
    ]);
    // Three pauses of a second; one request may be noted late while the database has the thread.
    expect((asked[3]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThan(2000);
    asked.length = 0;
    const again = await into(list, `${origin}/moved`);
    expect(again.stdout).toContain('0 were added');
    expect(asked.map(({ url }) => url)).toEqual(['/robots.txt']);
  });

  it('are asked about after a day, and taken as they were when nothing changed', async () => {
    const cache = join(folder, 'cache');
    for (const name of await readdir(cache)) {
      const page = JSON.parse(await readFile(join(cache, name), 'utf8'));
      await writeFile(join(cache, name), JSON.stringify({ ...page, fetchedAt: page.fetchedAt - 90_000_000 }));
    }
    const { code, stdout } = await into(`${origin}/openings/11-web-baker`);
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 were there already')]);
    expect(asked.map(({ url, etag }) => [url, etag])).toEqual([
      ['/robots.txt', undefined],
      ['/openings/11-web-baker', '"v1"'],
    ]);
    await writeFile(join(cache, (await readdir(cache))[0] ?? ''), '{ broken');
    expect((await into(`${origin}/openings/11-web-baker`)).code).toBe(0);
  });

  it('are left alone with a reason when they cannot be had', async () => {
    const reasons: [string, string][] = [
      ['/nowhere', 'The page is gone.'],
      ['/members', 'shows this page only to those who sign in'],
      ['/cv.pdf', 'This is no page (application/pdf).'],
      ['/away', 'sends on to an address that is not on the web'],
      ['/file', 'sends on to an address that is not on the web'],
    ];
    const { code, stdout } = await into(...reasons.map(([path]) => origin + path));
    expect(code).toBe(2);
    for (const [path, reason] of reasons)
      expect(stdout).toMatch(new RegExp(`${path}: .*${reason.replace(/[().]/g, '\\$&')}`));
    robots = { status: 503, text: '' };
    const down = await into(`${origin}/openings/12-x`, 'http://127.0.0.1:1/job');
    expect(down.stdout).toContain('does not say what may be read (robots.txt: 503)');
    expect(down.stdout).toContain('127.0.0.1:1 could not be reached.');
    expect(asked.map(({ url }) => url)).not.toContain('/openings/12-x');
  });

  it('says in one sentence what is wrong with the command', async () => {
    const empty = await mkdtemp(join(folder, 'empty-'));
    const cases: [string[], string][] = [
      [[], 'node import-pages.ts saved-pages'],
      [[join(folder, 'none')], 'is not there. Is the path right?'],
      [[empty], 'There is no .html or .mhtml in'],
      [[samples, '--what'], '--what'],
    ];
    for (const [args, sentence] of cases) {
      const { code, stderr } = await into(...args);
      expect([code, stderr], args.join(' ')).toEqual([1, expect.stringContaining(sentence)]);
      expect(stderr).not.toContain('    at ');
    }
  });
});
