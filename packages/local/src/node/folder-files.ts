import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { NewObject, ObjectFiles, ObjectKey } from '../backend/objects.ts';
import { LocalError } from '../errors.ts';

/** Keeps objects as plain files under a folder, each with a small file beside it that tells its type. */
export function folderFiles(root: string): ObjectFiles {
  const drafts = join(root, '~drafts');
  const put = (path: string, bytes: Uint8Array): Promise<void> => writeWhole(drafts, path, bytes);
  return {
    async read(key) {
      const path = pathOf(root, key);
      const [bytes, about] = await Promise.all([
        optional(readFile(path)),
        optional(readFile(`${path}~.json`, 'utf8')),
      ]);
      if (!bytes) return null;
      const { mtime } = await stat(path);
      return { bytes: new Uint8Array(bytes), ...described(about), lastModified: mtime };
    },
    async write(key, object) {
      const path = pathOf(root, key);
      const { mimetype, cacheControl } = object;
      await put(`${path}~.json`, Buffer.from(JSON.stringify({ mimetype, cacheControl })));
      await put(path, object.bytes);
      const { mtime } = await stat(path);
      return { ...object, lastModified: mtime };
    },
    async remove(key) {
      const path = pathOf(root, key);
      await rm(path, { force: true });
      await rm(`${path}~.json`, { force: true });
    },
  };
}

/** Into a draft, to the disk, then renamed: a crash leaves the old file or the new one. */
async function writeWhole(drafts: string, path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(drafts, { recursive: true, mode: 0o700 });
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = join(drafts, randomUUID());
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}

/**
 * The file of a key. Each name is spelled with lower-case letters, digits, `-`, `_` and inner dots, all
 * else as %xx: no name can climb out, meet another one on a file system that ignores case, or mean a
 * device. Folders end in `+`, so that `a` and `a/b` can both be objects.
 */
function pathOf(root: string, key: ObjectKey): string {
  const names = key.map(safeName);
  const file = names.pop() ?? '';
  return join(root, ...names.map((name) => `${name}+`), file);
}

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;

function safeName(name: string): string {
  const safe = Array.from(Buffer.from(name, 'utf8'), (byte, index) => {
    const char = String.fromCharCode(byte);
    const inner = char === '.' && index > 0 && index < name.length - 1;
    return inner || /[a-z0-9_-]/.test(char) ? char : `%${byte.toString(16).padStart(2, '0')}`;
  }).join('');
  if (safe === '' || safe.length > 200)
    throw new LocalError(
      'invalid_config',
      'Every part of an object name must have 1 to 200 plain characters.',
    );
  return RESERVED.test(safe) ? `%${safe.charCodeAt(0).toString(16)}${safe.slice(1)}` : safe;
}

function described(about: string | null): Omit<NewObject, 'bytes'> {
  const value: unknown = about === null ? null : JSON.parse(about);
  const { mimetype, cacheControl } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return {
    mimetype: typeof mimetype === 'string' ? mimetype : 'application/octet-stream',
    cacheControl: typeof cacheControl === 'string' ? cacheControl : 'no-cache',
  };
}

async function optional<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
