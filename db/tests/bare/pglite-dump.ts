import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { bareSql } from './files.ts';

const cache = fileURLToPath(new URL('../../node_modules/.cache/ats-db/', import.meta.url));

/**
 * The data directory of a bare database. Making one takes PGlite seconds, loading one a fraction: it is made
 * once per version of PGlite and bare.sql. Of two workers that make it at once the last one's stays, whole.
 */
export async function bareDump(): Promise<Blob> {
  const file = join(cache, `${fingerprint()}.tar`);
  const cached = await readFile(file).catch(() => null);
  if (cached) return new Blob([cached]);
  const database = await PGlite.create();
  await database.exec(bareSql);
  const dump = await database.dumpDataDir('none');
  await database.close();
  await mkdir(cache, { recursive: true });
  const draft = join(cache, `${randomUUID()}.draft`);
  await writeFile(draft, new Uint8Array(await dump.arrayBuffer()));
  await rename(draft, file);
  return dump;
}

function fingerprint(): string {
  // What is imported here is the version that made the dump.
  const engine = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  return createHash('sha256').update(engine).update(bareSql).digest('hex').slice(0, 16);
}
