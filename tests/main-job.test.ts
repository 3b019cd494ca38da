import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBack } from '@ats/documents';
import { createClient } from '@supabase/supabase-js';
import { afterAll, describe, expect, it } from 'vitest';

// What `npm start` runs once everything is set up, with a data folder of its own.
const program = fileURLToPath(new URL('../scripts/demo/main.ts', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'ats-main-job-'));
const folders = ['--data-dir', join(home, 'data'), '--out', join(home, 'files'), '--port', '0'];
afterAll(() => rmSync(home, { recursive: true, force: true }));

type Ended = { code: number | null; output: string };

/** Starts it; `until` is told all that was printed so far and may stop it. */
function start(args: readonly string[], until?: (output: string, stop: () => void) => void): Promise<Ended> {
  const child = spawn(process.execPath, ['--conditions=@ats/source', program, ...args], {
    env: { ...process.env, NO_COLOR: '1' },
  });
  let output = '';
  const read = (chunk: Buffer): void => {
    output += chunk.toString();
    until?.(output, () => child.kill('SIGINT'));
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

const write = (name: string, text: string): string => {
  const path = join(home, name);
  writeFileSync(path, text);
  return path;
};

describe('npm start', { timeout: 240_000 }, () => {
  it('turns a posting into a saved job with a tailored résumé, and says where everything is', async () => {
    const { code, output } = await start(['--once', ...folders]);
    expect(output).toContain('Senior Data Analyst, Harbor & Pine Ferries');
    expect(output).toMatch(/Match: \d+ of \d+ requirements met/);
    expect(output).toContain('Interested → Applied');
    expect(code).toBe(0);
    // Each requirement with the posting's words and the person's; what only a duty mentions is none.
    expect(output).toMatch(/● A\/B testing\n {4}you have {2}“Ran an A\/B test .*” in Data analyst, Tramline/);
    expect(output).toMatch(/○ Airflow \(nice to have\)\n {4}to answer Have you worked with Airflow\?/);
    expect(output).toContain('they ask  “5+ years of experience as a data analyst”');
    expect(output).not.toContain('Reliability');
    // Each bullet with the row and line that it rests on.
    const [, lines, verbatim] =
      /Grounding: (\d+) lines, (\d+) word for word yours, 0 blocked/.exec(output) ?? [];
    expect(Number(lines)).toBeGreaterThan(5);
    expect(verbatim).toBe(lines);
    expect(
      output.match(/^ {2}• .*\n {4}from employment [0-9a-f]{8}, job_description, line \d+$/gm)?.length,
    ).toBeGreaterThan(5);
    expect(output.split('\n').filter((line) => line.length > 100 && !line.includes('/'))).toEqual([]);
    for (const name of readdirSync(join(home, 'files'))) {
      const { text } = await readBack(readFileSync(join(home, 'files', name)));
      expect(text).toContain('Maren Holt');
      expect(text).toContain('Wrote dbt models with tests for ticket sales');
    }
    expect(readdirSync(join(home, 'files')).map((name) => name.split('.').at(-1))).toEqual(['docx', 'pdf']);
  });

  it('takes the résumé that a person has, here the PDF of the run before', async () => {
    const resume = join(
      home,
      'files',
      readdirSync(join(home, 'files')).find((name) => name.endsWith('.pdf')) ?? '',
    );
    const mine = ['--data-dir', join(home, 'mine'), '--out', join(home, 'mine-files'), '--port', '0'];
    const { code, output } = await start(['--once', ...mine, '--resume', resume]);
    expect(output).toMatch(/Grounding: \d+ lines, \d+ word for word yours, 0 blocked/);
    expect(output).toContain('Wrote dbt models with tests for ticket sales');
    expect(output).toMatch(/Data analyst, Tramline Transit/);
    expect(code).toBe(0);
  });

  it('doubles nothing the second time, serves what it has, and ends cleanly with Ctrl-C', async () => {
    let stopping = false;
    let serving: Promise<unknown> | undefined;
    const { code, output } = await start(folders, (printed, stop) => {
      if (!printed.includes('Press Ctrl-C') || stopping) return;
      stopping = true;
      serving = countJobsOverHttp(printed).finally(stop);
    });
    expect(await serving).toEqual({ anonymous: 'refused', mine: [1, 2, 2, 1] });
    expect(output).toContain('Applied (1)');
    expect(output).not.toContain('earlier selection');
    expect(output).toContain('Everything is saved.');
    expect(code).toBe(0);
  });

  it.each([
    [
      'a path that is not there',
      () => ['--resume', join(home, 'none.json')],
      /There is no file .*none\.json/,
    ],
    ['a résumé that is cut off', () => ['--resume', write('r.json', '{"basics":')], /r\.json: .* broken/],
    ['JSON that is no résumé', () => ['--resume', write('l.json', '[1, 2]')], /JSON Resume/],
    [
      'a page that is no posting',
      () => [
        '--url',
        'https://example.com/',
        '--posting',
        write('p.html', '<h1>Our holiday</h1><p>Sun.</p>'),
      ],
      /p\.html is not a job posting/,
    ],
    ['an option that does not exist', () => ['--recume', 'x'], /--help/],
    ['a port that is none', () => ['--port', 'many'], /"many" is not a port/],
  ])('answers %s with one clear sentence and what to do', async (_what, args, sentence) => {
    const { code, output } = await start(['--once', ...folders, ...args()]);
    expect(output).toMatch(sentence);
    expect(output).toContain('What to do:');
    expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
    expect(code).toBe(1);
  });
});

async function countJobsOverHttp(output: string) {
  const [, url = '', key = ''] = /URL {2}(\S+)\s+Key {2}(\S+)/.exec(output) ?? [];
  const client = createClient(url, key, { auth: { persistSession: false } });
  const anonymous = await client.from('jobs').select('id');
  const accounts: Record<string, string> = JSON.parse(
    readFileSync(join(home, 'data', 'accounts.json'), 'utf8'),
  );
  const [email = '', password = ''] = Object.entries(accounts)[0] ?? [];
  await client.auth.signInWithPassword({ email, password });
  const tables = ['jobs', 'ai_artifacts', 'documents', 'job_materials'];
  const mine = await Promise.all(
    tables.map(async (table) => (await client.from(table).select('*', { count: 'exact', head: true })).count),
  );
  return { anonymous: anonymous.error ? 'refused' : 'answered', mine };
}
