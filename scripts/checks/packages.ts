import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { LIBRARIES } from '../build/build.ts';
import { ROOT, run, StepError, step } from '../steps.ts';

const todo = 'mend the package.json named above.';

async function lintPackage(library: string): Promise<void> {
  const pkgDir = join(ROOT, 'packages', library);
  const manifest: Record<string, unknown> = JSON.parse(await readFile(join(pkgDir, 'package.json'), 'utf8'));
  const { messages } = await publint({ pkgDir, pack: 'npm', strict: true, level: 'warning' });
  const told = messages.map((message) => formatMessage(message, manifest) ?? message.code);
  if (told.length) throw new StepError(`@ats/${library}:\n${told.join('\n')}`, todo);
  // Only Node 16+ resolution counts: the packages need Node 22.
  // What only a browser loads (a Worker's module, a script to inject) is no CommonJS and needs none.
  const args = ['--profile', 'node16', '--exclude-entrypoints', 'browser', 'capture.global.js'];
  await run(['attw', '--pack', pkgDir, ...args, '--format', 'ascii', '--no-emoji'], { todo });
}

/** What npm would publish is well formed, and its types are right for ESM and CommonJS readers. */
export const checkPackages = (): Promise<void> =>
  step('Checking the packages as published (publint, arethetypeswrong)', async () => {
    await Promise.all(LIBRARIES.map(lintPackage));
  });
