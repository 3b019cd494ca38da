import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pc from 'picocolors';
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

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly name: string; readonly status: string }[];
};

const TODO = 'read the failing test above; vitest run <its path> runs it alone.';

/** Runs the tests of a scope and ends with one line that counts them. */
export async function runTests(scope: Scope): Promise<void> {
  const env: Record<string, string> = scope === 'full' ? { ATS_TEST_FULL: '1' } : {};
  if (scope !== 'quick') {
    env.ATS_CHROMIUM = await ensureBrowser('chromium');
    env.ATS_FIREFOX = await ensureBrowser('firefox');
  }
  await step('Running the tests', async () => {
    const { error, report } = await vitest(scope === 'quick' ? QUICK : [], env);
    if (!error) return;
    const failed = report?.testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
    if (!failed?.length || failed.length > 2 || !failed.every((name) => name.endsWith('.browser.test.ts')))
      throw error;
    // A real browser among two others on two cores may be late for once: what fails alone as well, fails.
    process.stdout.write(`\n${pc.yellow('!')} Failed beside others, once more alone: ${failed.join(', ')}\n`);
    const alone = await vitest(failed, env);
    if (alone.error) throw alone.error;
    process.stdout.write(`${pc.yellow('!')} Passed alone: look at what the first run says above.\n`);
  });
}

/** One run of vitest, with what it counted; nothing is counted when it did not come that far. */
async function vitest(
  args: readonly string[],
  env: Record<string, string>,
): Promise<{ readonly error: unknown; readonly report: Report | null }> {
  const folder = await mkdtemp(join(tmpdir(), 'ats-tests-'));
  const file = join(folder, 'report.json');
  const command = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const error: unknown = await run([...command, ...args], { todo: TODO, env, live: true }).then(
    () => null,
    (cause: unknown) => cause,
  );
  const text = await readFile(file, 'utf8').catch(() => '');
  await rm(folder, { recursive: true, force: true });
  if (!text) return { error, report: null };
  const report = JSON.parse(text) as Report;
  count(report);
  return { error, report };
}

function count({ numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped }: Report): void {
  process.stdout.write(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`);
  if (passed + failed === 0)
    throw new StepError('No test ran.', 'look at the include patterns of vitest.config.ts.');
}
