import { randomUUID } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { generateKeys, type Keys } from '../backend/keys.ts';
import { LocalError } from '../errors.ts';

/** The keys of a data folder: read, or made on the first start. Only the owner can read the file. */
export async function loadKeys(path: string): Promise<Keys> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null;
    throw cause;
  });
  if (text !== null) return parse(text, path);
  const keys = await generateKeys();
  const draft = `${path}.${randomUUID()}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(keys, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  return keys;
}

function parse(text: string, path: string): Keys {
  const value = json(text);
  if (typeof value === 'object' && value !== null) {
    const { jwtSecret, anonKey, serviceRoleKey } = value as Readonly<Record<string, unknown>>;
    if (isText(jwtSecret) && isText(anonKey) && isText(serviceRoleKey))
      return { jwtSecret, anonKey, serviceRoleKey };
  }
  throw new LocalError(
    'invalid_config',
    `${path} is not readable as keys. Restore it from a backup, or remove it: new keys are made then, ` +
      'and everyone signs in again; no data is lost.',
  );
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0;

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
