import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mail } from '../backend/lite.ts';

/** Puts mails into files: a local backend has no post office, but a forgotten password needs its link. */
export function mailFolder(folder: string): (mail: Mail) => Promise<void> {
  return async ({ to, subject, text }) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const day = new Date().toISOString().replaceAll(':', '-').slice(0, 19);
    const file = join(folder, `${day}-${randomUUID().slice(0, 8)}.txt`);
    await writeFile(file, `To: ${to}\nSubject: ${subject}\n\n${text}\n`, { flag: 'wx', mode: 0o600 });
  };
}
