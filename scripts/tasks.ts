import pc from 'picocolors';
import { bench } from './bench.ts';
import { buildStale } from './build/build.ts';
import { generate } from './build/generate.ts';
import { checkLaws } from './checks/laws.ts';
import { checkPackages } from './checks/packages.ts';
import { runTests } from './checks/tests.ts';
import { run, StepError, step } from './steps.ts';

const lint = () =>
  step('Linting and formatting', () =>
    run(['biome', 'check', '.', '--error-on-warnings'], {
      todo: 'npm run fix mends most of it; the rest stands above.',
    }),
  );
const types = () =>
  step('Checking types', () =>
    run(['tsc', '-p', 'tsconfig.json', '--pretty'], { todo: 'mend the type errors above.' }),
  );

async function check(): Promise<void> {
  await generate();
  await lint();
  await types();
  await checkLaws();
  await runTests('quick');
}

async function test(scope: 'all' | 'full'): Promise<void> {
  await generate();
  await buildStale();
  await lint();
  await types();
  await checkLaws();
  await checkPackages();
  await runTests(scope);
}

const TASKS: Readonly<Record<string, (args: readonly string[]) => Promise<unknown>>> = {
  check,
  test: () => test('all'),
  'test:full': () => test('full'),
  build: async () => {
    await generate();
    await buildStale();
  },
  generate,
  fix: () => run(['biome', 'check', '--write', '.'], { todo: 'mend what is left by hand.', live: true }),
  bench,
};

const [name = '', ...args] = process.argv.slice(2);
try {
  const task = TASKS[name];
  if (!task)
    throw new StepError(`There is no task "${name}".`, `use one of: ${Object.keys(TASKS).join(', ')}.`);
  await task(args);
} catch (error) {
  if (!(error instanceof StepError)) throw error;
  process.stderr.write(`\n${error.message}\n\n${pc.bold('What to do:')} ${error.todo}\n`);
  process.exitCode = 1;
}
