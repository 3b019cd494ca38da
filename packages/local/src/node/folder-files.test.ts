import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ObjectFiles } from '../backend/objects.ts';
import { folderFiles } from './folder-files.ts';

let outer: string;
let root: string;
let files: ObjectFiles;
beforeEach(async () => {
  outer = await mkdtemp(join(tmpdir(), 'ats-files-'));
  root = join(outer, 'objects');
  files = folderFiles(root);
});
afterEach(() => rm(outer, { recursive: true, force: true }));

const text = (value: string) => ({
  bytes: new TextEncoder().encode(value),
  mimetype: 'text/plain',
  cacheControl: 'max-age=1',
});
const read = async (...key: readonly string[]): Promise<string | null> => {
  const object = await files.read(key);
  return object && new TextDecoder().decode(object.bytes);
};

test('keeps bytes and type, replaces and removes them', async () => {
  const key = ['documents', 'ann', 'résumé.pdf'];
  expect(await files.read(key)).toBeNull();
  await files.write(key, text('one'));
  await files.write(key, text('two'));
  expect(await folderFiles(root).read(key)).toMatchObject({ ...text('two'), lastModified: expect.any(Date) });
  await files.remove(key);
  await files.remove(key);
  expect(await files.read(key)).toBeNull();
});

test.each([
  ['..', '..', 'escaped'],
  ['documents', '../../escaped'],
  ['documents', '..\\..\\escaped'],
  ['documents', '/etc/escaped'],
  ['documents', 'nul\0byte'],
  ['documents', 'con'],
  ['documents', '.hidden'],
  ['~drafts', 'x~.json'],
])('the key %j stays inside the folder', async (...key) => {
  await files.write(key, text('mine'));
  expect(await read(...key)).toBe('mine');
  expect(await readdir(outer)).toEqual(['objects']);
});

test('names that only look alike are different objects', async () => {
  const keys = [
    ['A', 'x'],
    ['a', 'x'],
    ['a', 'X'],
    ['a+', 'x'],
    ['a', 'x', 'y'],
    ['%41', 'x'],
    ['a', 'x~.json'],
  ];
  for (const key of keys) await files.write(key, text(key.join('/')));
  for (const key of keys) expect(await read(...key)).toBe(key.join('/'));
  // Also on a disk that takes A and a for one name.
  const stored = await readdir(root, { recursive: true });
  expect(new Set(stored.map((name) => name.toLowerCase())).size).toBe(stored.length);
});

test.each([[''], ['x'.repeat(300)], ['é'.repeat(80)]])('refuses the name %j with a reason', async (name) => {
  await expect(files.write(['documents', name], text('x'))).rejects.toThrow('1 to 200 plain characters');
});

test('a write that was cut short leaves the old bytes', async () => {
  await files.write(['documents', 'a.pdf'], text('whole'));
  await writeFile(join(root, '~drafts', 'left-over'), 'ha');
  expect(await read('documents', 'a.pdf')).toBe('whole');
  expect(await readFile(join(root, 'documents+', 'a.pdf'), 'utf8')).toBe('whole');
});
