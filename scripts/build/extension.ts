import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, run, step } from '../steps.ts';
import { LIBRARIES } from './build.ts';

const FOLDER = join(ROOT, 'extension');
const TARGETS = ['chrome', 'firefox'] as const;

/** A hash over everything that the extension is made of. */
async function fingerprint(): Promise<string> {
  const sources: string[] = [];
  for await (const file of glob('**/*.{ts,tsx,css,html,json}', {
    cwd: FOLDER,
    exclude: (name) => /(^|\/)(node_modules|\.output|\.wxt|tests|bench)$/.test(name),
  }))
    sources.push(join(FOLDER, file));
  const stamps = LIBRARIES.map((library) => join(ROOT, 'packages', library, 'dist', '.built-from'));
  const hash = createHash('sha256');
  for (const file of [...sources.sort(), ...stamps]) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

/** Builds the extension for Chrome and Firefox when its sources or the libraries have changed. */
export async function buildExtension(): Promise<void> {
  const now = await fingerprint();
  for (const target of TARGETS) {
    const stamp = join(FOLDER, '.output', `.${target}-built-from`);
    if ((await readFile(stamp, 'utf8').catch(() => '')) === now) continue;
    await step(`Building the extension for ${target}`, async () => {
      const wxt = join(FOLDER, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
      await run([process.execPath, wxt, 'build', '-b', target], {
        cwd: FOLDER,
        todo: 'mend extension/, then run npm run build.',
      });
      await writeFile(stamp, now);
    });
  }
}
