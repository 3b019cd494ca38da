import { bench } from './bench.ts';
import { buildStale } from './build/build.ts';
import { buildExtension } from './build/extension.ts';
import { bundleMigrations, generate } from './build/generate.ts';
import { ensureBrowser } from './checks/browser.ts';
import { checkLaws } from './checks/laws.ts';
import { checkPackages } from './checks/packages.ts';
import { runTests } from './checks/tests.ts';
import { HELP, readOptions } from './demo/options.ts';
import { run, runAsProgram, StepError, step } from './steps.ts';

const lint = () =>
  step('Linting and formatting', () =>
    run(['biome', 'check', '.', '--error-on-warnings'], {
      todo: 'npm run fix mends most of it; the rest stands above.',
    }),
  );
const types = () =>
  step('Checking types', async () => {
    for (const project of ['tsconfig.json', 'extension'])
      await run(['tsc', '-p', project, '--pretty'], { todo: 'mend the type errors above.' });
  });

async function check(): Promise<void> {
  await bundleMigrations();
  await lint();
  await types();
  await checkLaws();
  await runTests('quick');
}

async function test(scope: 'all' | 'full'): Promise<void> {
  await bundleMigrations();
  await buildStale();
  await buildExtension();
  await lint();
  await types();
  await checkLaws();
  await checkPackages();
  await runTests(scope);
}

/** The extension in a browser of its own, on a sample posting. */
async function tryExtension(): Promise<void> {
  await bundleMigrations();
  await buildStale();
  await buildExtension();
  await run([process.execPath, 'extension/tests/browsers/try.ts'], {
    todo: 'look at extension/tests/browsers/try.ts.',
    env: { ATS_CHROMIUM: await ensureBrowser('chromium') },
    live: true,
  });
}

async function start(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (!options) {
    process.stdout.write(HELP);
    return;
  }
  await bundleMigrations();
  await buildStale();
  // Imported late: the demo uses the built packages, which a fresh clone does not have before this line.
  const { demo } = await import('./demo/demo.ts');
  await demo(options);
}

const capture = (script: string, args: readonly string[], todo: string) =>
  run([process.execPath, '--conditions=@ats/source', `packages/capture/scripts/${script}.ts`, ...args], {
    todo,
    live: true,
  });

/** A patch of a site to start from, with its pages, already in the lists. */
async function newSite(args: readonly string[]): Promise<void> {
  await capture('new-site', args, 'npm run new:site -- acme-jobs jobs.acme.com "Acme Jobs"');
  await capture('generate-sites', [], 'mend the patch that the lines above name.');
}

const TASKS: Readonly<Record<string, (args: readonly string[]) => Promise<unknown>>> = {
  start,
  check,
  test: () => test('all'),
  'test:full': () => test('full'),
  'dev:extension': tryExtension,
  build: async () => {
    await bundleMigrations();
    await buildStale();
    await buildExtension();
  },
  generate,
  fix: () => run(['biome', 'check', '--write', '.'], { todo: 'mend what is left by hand.', live: true }),
  bench,
  'fuzz:capture': (args) => capture('fuzz', args, 'the case that failed stands above, with its seed.'),
  'new:site': newSite,
};

const [name = '', ...args] = process.argv.slice(2);
await runAsProgram(async () => {
  const task = TASKS[name];
  if (!task)
    throw new StepError(`There is no task "${name}".`, `use one of: ${Object.keys(TASKS).join(', ')}.`);
  await task(args);
});
