import { glob } from 'node:fs/promises';
import { basename } from 'node:path';
import { ROOT, run, StepError } from './steps.ts';

/** Every benchmark by name: packages/<package>/bench/<name>.ts. */
async function benches(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const file of glob('{packages/*,extension}/bench/*.ts', { cwd: ROOT }))
    found.set(basename(file, '.ts'), file);
  return found;
}

/** `npm run bench:<name> -- [its options]`; without a name, every benchmark in turn. */
export async function bench([name, ...args]: readonly string[]): Promise<void> {
  const all = await benches();
  const names = name ? [name] : [...all.keys()].sort();
  for (const each of names) {
    const file = all.get(each);
    if (!file)
      throw new StepError(
        `There is no benchmark "${each}".`,
        `use one of: ${[...all.keys()].sort().join(', ')}.`,
      );
    await run([process.execPath, '--conditions=@ats/source', file, ...args], {
      todo: `look at ${file}.`,
      live: true,
    });
  }
}
