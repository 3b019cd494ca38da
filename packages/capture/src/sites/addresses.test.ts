import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { postingIds } from './ids.ts';
import { sites } from './index.ts';
import { postingKey } from './posting-key.ts';

const folder = new URL('./fixtures/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const pages = readdirSync(folder).flatMap((file) => {
  const name = /^([^.]+)(?!.*hostile).*\.html$/.exec(file)?.[1];
  const address = name && /<!--\s*url:\s*(\S+)/.exec(read(file))?.[1];
  return name && address ? [{ file, name, url: new URL(address) }] : [];
});
const kindOf = (file: string): string => JSON.parse(read(file.replace(/html$/, 'expected.json'))).kind;
const owned = pages.filter(({ name, url }) =>
  sites.find((site) => site.id === name)?.hosts.some((host) => `.${url.hostname}`.endsWith(`.${host}`)),
);

test.each(owned.filter(({ file }) => /posting|expired/.test(kindOf(file))))(
  'the address of $file names its posting',
  ({ name, url }) => expect(postingKey(url)?.site).toBe(name),
);

// A thread on Hacker News has an address like a comment's.
test.each(owned.filter(({ file }) => kindOf(file) === 'list' && file !== 'hacker-news.thread.html'))(
  'the address of $file names none',
  ({ url }) => expect(postingKey(url)).toBeNull(),
);

const UNITS = [
  'a',
  ' ',
  '-',
  '/',
  '0',
  'a-',
  ', ',
  'jobs/',
  '?jk=',
  '&cid=a',
  'job/1_',
  '· ',
  '|',
  '$1 ',
  'a: ',
];
const long = (length: number): string[] => UNITS.map((unit) => unit.repeat(length / unit.length));

// An address has at most some thousand characters; a text has as many as its author likes.
const patterns = sites.flatMap(({ id, hosts, fields }) => [
  ...postingIds
    .filter(({ site }) => site === id)
    .map(({ pattern }) => ({ id, pattern, texts: long(4000).map((text) => `${hosts[0]}/x/jobs/${text}`) })),
  ...Object.values(fields ?? {})
    .flat()
    .flatMap((rule) => (rule instanceof RegExp ? [{ id, pattern: rule, texts: long(50_000) }] : [])),
]);

test.each(patterns)('$id: $pattern is quick on long texts', ({ pattern, texts }) => {
  const timeOf = (): number => {
    const start = performance.now();
    for (const text of texts) pattern.exec(text);
    return performance.now() - start;
  };
  // A busy machine may stand still for a while: the best of some tries counts.
  const times: number[] = [];
  do times.push(timeOf());
  while (Math.min(...times) > 500 && times.length < 3);
  expect(Math.min(...times)).toBeLessThan(500);
});
