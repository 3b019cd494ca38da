import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockHolder, takeLock } from './lock.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ats-lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function taken(): Promise<{ release(): Promise<void> }> {
  const lock = await takeLock(path);
  if ('heldBy' in lock) throw new Error(`held by ${lock.heldBy}`);
  return lock;
}

test('one at a time, and again after it was released', async () => {
  const lock = await taken();
  expect(await takeLock(path)).toEqual({ heldBy: process.pid });
  expect(await lockHolder(path)).toBe(process.pid);
  await lock.release();
  await lock.release();
  expect(await lockHolder(path)).toBeNull();
  await (await taken()).release();
  expect(await readdir(folder)).toEqual([]);
});

test('of many at once exactly one gets it', async () => {
  await writeFile(path, JSON.stringify({ pid: 2 ** 22 + 1, born: '' }));
  const results = await Promise.all(Array.from({ length: 20 }, () => takeLock(path)));
  expect(results.filter((result) => 'release' in result)).toHaveLength(1);
});

test('is taken over from a process that is gone', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  await writeFile(path, JSON.stringify({ pid: child.pid, born: '' }));
  expect(await lockHolder(path)).toBeNull();
  await taken();
});

test.runIf(process.platform === 'linux')('a reused process number does not hold it', async () => {
  await taken();
  const old = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...old, born: 'another boot-1' }));
  await taken();
});

test('what is no lock at all holds nobody up', async () => {
  await writeFile(path, 'half a wri');
  await taken();
});

test('a late release leaves the lock of the next one alone', async () => {
  const first = await taken();
  await rm(path);
  await taken();
  await first.release();
  expect(await lockHolder(path)).toBe(process.pid);
});
