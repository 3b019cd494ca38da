import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cacheFolder, tidyCache } from './cache-folder.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'ats-cache-'));
  vi.stubEnv('TMPDIR', home);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(home, { recursive: true, force: true });
});

test('old copies go, new ones and the state of the test server stay', async () => {
  const folder = await cacheFolder();
  const old = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
  for (const name of ['old.tar', 'new.tar', 'old.draft', 'keeper.lock']) {
    await writeFile(join(folder, name), '');
    if (name !== 'new.tar') await utimes(join(folder, name), old, old);
  }
  await tidyCache();
  expect((await readdir(folder)).sort()).toEqual(['keeper.lock', 'new.tar']);
});
