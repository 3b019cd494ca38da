import { createHash } from 'node:crypto';
import { cp, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, run, step } from '../steps.ts';

/** In the order of the arrows: a package's declarations may name those before it. */
export const LIBRARIES = ['core', 'capture', 'documents', 'ai', 'local'] as const;

type Library = (typeof LIBRARIES)[number];

const folder = (library: Library): string => join(ROOT, 'packages', library);
const stamp = (library: Library): string => join(folder(library), 'dist', '.built-from');

/** A hash over everything that a library's dist is made of. */
async function fingerprint(library: Library): Promise<string> {
  const files = ['tsconfig.base.json', 'tsup.library.ts', 'pnpm-lock.yaml', 'scripts/build/build.ts'];
  for await (const file of glob(`packages/${library}/{src,scripts}/**/*.{ts,tsx,json}`, {
    cwd: ROOT,
    exclude: (name) => name.endsWith('.test.ts'),
  }))
    files.push(file);
  for (const name of ['package.json', 'tsup.config.ts', 'tsconfig.build.json'])
    files.push(`packages/${library}/${name}`);
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file).update(await readFile(join(ROOT, file)));
  return hash.digest('hex');
}

async function build(library: Library): Promise<void> {
  const cwd = folder(library);
  const todo = `mend packages/${library}, then run npm run build.`;
  await rm(join(cwd, 'dist'), { recursive: true, force: true });
  await run(['tsup', '--silent'], { cwd, todo });
  // tsc writes the declarations itself: TypeScript 7 has no API that a bundler could ask for them.
  await run(['tsc', '-p', 'tsconfig.build.json'], { cwd, todo });
  // The same declarations serve CommonJS: the folder's package.json tells how they are to be read.
  await mkdir(join(cwd, 'dist', 'cjs'), { recursive: true });
  await writeFile(join(cwd, 'dist', 'cjs', 'package.json'), '{ "type": "commonjs" }\n');
  await cp(join(cwd, 'dist', 'esm'), join(cwd, 'dist', 'cjs'), {
    recursive: true,
    filter: (path) => !/\.(js|map)$/.test(path),
  });
}

/** Builds the libraries whose sources changed since they were built. */
export async function buildStale(): Promise<void> {
  for (const library of LIBRARIES) {
    const now = await fingerprint(library);
    const before = await readFile(stamp(library), 'utf8').catch(() => '');
    if (now === before) continue;
    await step(`Building @ats/${library}`, async () => {
      await build(library);
      await writeFile(stamp(library), now);
    });
  }
}
