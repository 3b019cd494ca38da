import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What lies in a data folder. */
export interface DataDir {
  readonly root: string;
  /** The embedded database. */
  readonly database: string;
  /** The bytes of stored documents. */
  readonly objects: string;
  /** Mails that would have been sent, as text files. */
  readonly mails: string;
  readonly keys: string;
  readonly lock: string;
  /** Where the process that holds the lock can be reached. */
  readonly address: string;
}

export function dataDir(path: string): DataDir {
  const root = resolve(path);
  return {
    root,
    database: join(root, 'database'),
    objects: join(root, 'objects'),
    mails: join(root, 'mails'),
    keys: join(root, 'keys.json'),
    lock: join(root, 'lock'),
    address: join(root, 'address.json'),
  };
}

/** Makes the folder; nobody but its owner may look in, it holds a person's whole job search. */
export async function makeDataDir(path: string): Promise<DataDir> {
  const dir = dataDir(path);
  await mkdir(dir.root, { recursive: true, mode: 0o700 });
  return dir;
}
