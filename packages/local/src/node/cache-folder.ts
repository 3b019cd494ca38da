import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const UNUSED_MS = 7 * 24 * 60 * 60 * 1000;

/** A folder that only this user can write to, so that nobody else can slip a database in. */
export async function cacheFolder(): Promise<string> {
  const folder = join(tmpdir(), `ats-local-${userInfo().username}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { uid } = await stat(folder);
  if (process.getuid && uid !== process.getuid())
    throw new Error(`${folder} belongs to someone else. Remove it, or set TMPDIR to a folder of your own.`);
  return folder;
}

/** Removes what was made a week ago: each set of migrations leaves copies of 40 MB. */
export async function tidyCache(): Promise<void> {
  const folder = await cacheFolder();
  for (const name of await readdir(folder)) {
    if (!/\.(tar|folder|draft)$/.test(name)) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > UNUSED_MS) await rm(path, { recursive: true, force: true });
  }
}
