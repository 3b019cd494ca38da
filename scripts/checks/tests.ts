import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, StepError, step } from '../steps.ts';
import { ensureBrowser } from './browser.ts';

/** quick: what needs neither a database nor a browser; all: what CI runs; full: the long sweeps as well. */
export type Scope = 'quick' | 'all' | 'full';

const NEEDS_A_SERVER = [
  'db/tests/**',
  'examples/**',
  'extension/**',
  'packages/local/**',
  'packages/core/{src,tests}/*.test.ts',
  'packages/core/src/import/**',
  'packages/ai/tests/{answers,generate,letters,own-kind,regenerate,streaming,tailor-for-job}.test.ts',
  'packages/ai/tests/guide/**',
  'tests/main-job.test.ts',
  '**/*.browser.test.ts',
];
const QUICK = NEEDS_A_SERVER.flatMap((glob) => ['--exclude', glob]);

type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number };

/** Runs the tests of a scope and ends with one line that counts them. */
export async function runTests(scope: Scope): Promise<void> {
  const env: Record<string, string> = scope === 'full' ? { ATS_TEST_FULL: '1' } : {};
  if (scope !== 'quick') {
    env.ATS_CHROMIUM = await ensureBrowser('chromium');
    env.ATS_FIREFOX = await ensureBrowser('firefox');
  }
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
