import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWritten, type Written } from './parse.ts';

export const PARTS = ['dev', 'test', 'blind'] as const;
export type Part = (typeof PARTS)[number];

const folderOf = (part: Part): string => join(import.meta.dirname, 'written', part);

/** All people and pairs of a part, in the order of its pages. */
export function readPart(part: Part): Written {
  const files = readdirSync(folderOf(part))
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const pages = files.map((name) =>
    readWritten(readFileSync(join(folderOf(part), name), 'utf8'), `${part}/${name}`),
  );
  return { people: pages.flatMap((page) => page.people), pairs: pages.flatMap((page) => page.pairs) };
}

/** SHA-256 of a part's pairs, a line of JSON each. */
export function checksumOf({ pairs }: Written): string {
  const hash = createHash('sha256');
  for (const pair of pairs) hash.update(`${JSON.stringify(pair)}\n`);
  return hash.digest('hex');
}
