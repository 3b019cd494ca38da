import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, StepError, step } from '../steps.ts';
import { ensureBrowser } from './browser.ts';

/** quick: no browser, no database matrix; all: what CI runs; full: with the long matrices and sweeps. */
export type Scope = 'quick' | 'all' | 'full';

const QUICK = [
  '--exclude',
  'db/tests/**',
  '--exclude',
  '**/*.browser.test.ts',
  '--exclude',
  '**/*.slow.test.ts',
];

type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number };

/** Runs the tests of a scope and ends with one line that counts them. */
export async function runTests(scope: Scope): Promise<void> {
  const env: Record<string, string> = scope === 'full' ? { ATS_TEST_FULL: '1' } : {};
  if (scope !== 'quick') env.ATS_CHROMIUM = await ensureBrowser('chromium');
  const folder = await mkdtemp(join(tmpdir(), 'ats-tests-'));
  const file = join(folder, 'report.json');
  try {
    await step('Running the tests', () =>
      run(
        ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`].concat(
          scope === 'quick' ? QUICK : [],
        ),
        { todo: 'read the failing test above; vitest run <its path> runs it alone.', env, live: true },
      ),
    );
  } finally {
    const report = await readFile(file, 'utf8').catch(() => '');
    await rm(folder, { recursive: true, force: true });
    if (report) count(JSON.parse(report));
  }
}

function count({ numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped }: Report): void {
  process.stdout.write(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`);
  if (passed + failed === 0)
    throw new StepError('No test ran.', 'look at the include patterns of vitest.config.ts.');
}
