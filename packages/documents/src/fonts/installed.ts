import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontFile } from './faces.ts';

/** Node: font files lie in the npm packages that this one depends on. */
export async function readInstalledFont({ path }: FontFile): Promise<Uint8Array> {
  return new Uint8Array(await readFile(createRequire(import.meta.url).resolve(path)));
}
