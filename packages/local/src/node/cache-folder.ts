import { mkdir, stat } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** A folder that only this user can write to, so that nobody else can slip a database in. */
export async function cacheFolder(): Promise<string> {
  const folder = join(tmpdir(), `ats-local-${userInfo().username}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { uid } = await stat(folder);
  if (process.getuid && uid !== process.getuid())
    throw new Error(`${folder} belongs to someone else. Remove it, or set TMPDIR to a folder of your own.`);
  return folder;
}
