import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type UserAts, withUser } from '@ats/core';
import { type LocalBackend, startLocal } from '@ats/local';
import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const password = 'correct horse battery staple';
const board = 'https://job-boards.greenhouse.io/kvist';
const here = (name: string) => join(import.meta.dirname, name);
const nodeArgs = ['--conditions=@ats/source', '--import', here('board.preload.ts'), here('import-board.ts')];

type Postings = { jobs: Record<string, unknown>[] };

// Each step starts the program as a person would.
describe("a company's board", { timeout: 120_000 }, () => {
  let folder: string;
  let boardFile: string;
  let local: LocalBackend;
  let me: UserAts;
  let server: string[];
  let env: NodeJS.ProcessEnv;

  /** Changes what the board shows from now on. */
  const show = async (change: (postings: Postings) => void) => {
    const postings: Postings = JSON.parse(await readFile(here('sample-board.json'), 'utf8'));
    change(postings);
    await writeFile(boardFile, JSON.stringify(postings));
  };
  const into = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [...nodeArgs, ...args, ...server], { env }, (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
      );
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ats-import-board-'));
    boardFile = join(folder, 'board.json');
    local = await startLocal({ dataDir: join(folder, 'ats'), port: 0 });
    const client = createClient(local.url, local.anonKey, { auth: { persistSession: false } });
    const { data } = await client.auth.signUp({ email: 'ada@example.test', password });
    me = withUser(client, data.user?.id ?? '');
    server = ['--url', local.url, '--key', local.anonKey, '--email', 'ada@example.test'];
    env = { ...process.env, ATS_PASSWORD: password, BOARD_FILE: boardFile };
  });
  afterAll(async () => {
    await local.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is tried first: what is wanted is told, nothing is saved', async () => {
    await show(() => undefined);
    const all = await into(board, '--dry-run');
    expect([all.code, all.stderr]).toEqual([0, '']);
    expect(all.stdout).toContain('3 postings, 3 of them wanted.');
    expect(all.stdout).toContain(
      'new      Head Baker, Bergen  https://job-boards.greenhouse.io/kvist/jobs/4012001',
    );
    expect(all.stdout).toContain('3 would be added, 0 changed, 0 were there already, 0 rejected.');
    const some = async (...args: string[]) =>
      (await into(board, '--dry-run', ...args)).stdout.match(/new {6}\w+ \w+/g);
    expect(await some('--title', 'baker|miller', '--place', 'oslo')).toEqual(['new      Night Baker']);
    expect(await some('--remote')).toEqual(['new      Recipe Writer']);
    expect(await some('--title', 'miller')).toBeNull();
    expect(await me.jobs.count()).toBe(0);
  });

  it('is saved, and doubles nothing when it runs again', async () => {
    await show(() => undefined);
    const first = await into(board, '--title', 'baker');
    expect(first.stdout).toContain('2 were added, 0 changed, 0 were there already, 0 rejected.');
    const [head] = await me.jobs.list({ where: { job_title: 'Head Baker' } }).all();
    expect(head).toMatchObject({
      company_name: 'Kvist Bakery',
      city_name: 'Bergen',
      job_status: 'Interested',
      dedupe_key: 'greenhouse:4012001',
      meta: {
        board: { id: 'greenhouse', company: 'kvist' },
        fields: { title: { source: 'api:greenhouse', path: 'title' } },
      },
    });
    expect(head?.job_description).toContain('- A trade certificate');
    const second = await into(board, '--title', 'baker');
    expect(second.stdout).toContain('0 were added, 0 changed, 2 were there already, 0 rejected.');
    expect(second.stdout).not.toMatch(/ (?:new|changed|closed) {2}/);
    expect(await me.jobs.count()).toBe(2);
  });

  it('tells what changed and what closed; notes it once, deletes nothing, keeps what was edited', async () => {
    const [night] = await me.jobs.list({ where: { job_title: 'Night Baker' } }).all();
    const [head] = await me.jobs.list({ where: { job_title: 'Head Baker' } }).all();
    await me.jobs.update(head?.id ?? 0, { city_name: 'Voss' });
    await me.jobNotes.write(night?.id ?? 0, { personal_notes: 'Ask Kari.' });
    await show(({ jobs }) => {
      jobs.pop();
      Object.assign(jobs[0] ?? {}, {
        content: '&lt;p&gt;We pay 520,000 - 580,000 NOK a year.&lt;/p&gt;',
        location: { name: 'Oslo' },
      });
    });
    const tried = await into(board, '--title', 'baker', '--dry-run');
    expect(tried.stdout).toContain('closed   Night Baker, Oslo');
    expect((await me.jobNotes.forJob(night?.id ?? 0))?.personal_notes).toBe('Ask Kari.');
    const seen = await into(board, '--title', 'baker');
    expect(seen.stdout).toContain('changed  Head Baker (place, salary, text)');
    expect(seen.stdout).toContain('closed   Night Baker, Oslo');
    expect(await me.jobs.get(head?.id ?? 0)).toMatchObject({
      city_name: 'Voss',
      start_salary_range: 520_000,
    });
    const note = async () => (await me.jobNotes.forJob(night?.id ?? 0))?.personal_notes;
    expect(await note()).toMatch(/^Ask Kari\.\nNo longer listed on Greenhouse, seen on \d{4}-\d\d-\d\d\.$/);
    expect(await me.jobs.get(night?.id ?? 0)).toMatchObject({ job_status: 'Interested' });
    const told = await note();
    const again = await into(board, '--title', 'baker');
    expect(again.stdout).not.toContain('closed');
    expect(await note()).toBe(told);
    await show(() => undefined);
    const back = await into(board, '--title', 'baker');
    expect(back.stdout).toContain('changed  Night Baker (open again)');
    expect(await me.jobs.count()).toBe(2);
  });

  it('closes nothing when the board cannot be read', async () => {
    await writeFile(boardFile, '404');
    const { code, stdout, stderr } = await into(board);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'Greenhouse knows no company "kvist", or it shows no postings there. Is the address right?\n',
    );
    expect(await me.jobs.count()).toBe(2);
  });

  it('is watched until it is stopped, through an hour in which it is down', async () => {
    await show(() => undefined);
    const child: ChildProcess = spawn(
      process.execPath,
      [...nodeArgs, board, '--title', 'baker', '--watch', '1m', ...server],
      { env },
    );
    let out = '';
    child.stdout?.on('data', (text: Buffer) => {
      out += text;
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const hears = (words: string) =>
      expect.poll(() => out, { timeout: 60_000, interval: 100 }).toContain(words);
    try {
      await hears('2 were there already');
      await writeFile(boardFile, '503');
      await hears('The board is not available right now. Try again in a moment. Looking again later.');
      await show(({ jobs }) => {
        jobs.push({
          id: 4012009,
          title: 'Baker of Rye',
          absolute_url: `${board}/jobs/4012009`,
          content: '&lt;p&gt;Rye.&lt;/p&gt;',
        });
      });
      await hears('new      Baker of Rye');
      await hears('1 were added');
    } finally {
      child.kill('SIGINT');
    }
    expect(await ended).toBe(0);
    expect(await me.jobs.count()).toBe(3);
  });

  it('says in one sentence what is wrong with the command', async () => {
    const cases: [string[], string][] = [
      [[], 'node import-board.ts https://'],
      [['https://example.com/careers'], 'belongs to no board that can be read'],
      [[board, '--watch', '5s'], '--watch takes minutes or hours'],
      [[board, '--what'], '--what'],
    ];
    for (const [args, sentence] of cases) {
      const { code, stderr } = await into(...args);
      expect([code, stderr], args.join(' ')).toEqual([1, expect.stringContaining(sentence)]);
      expect(stderr).not.toContain('    at ');
    }
  });
});
