import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Pair, type Person, readWritten, type Written } from './parse.ts';
import { lieTypes, truthfulTypes } from './types.ts';

const here = import.meta.dirname;
const splits = ['dev', 'test', 'blind'] as const;
type Split = (typeof splits)[number];

/** Every lie type must be told at least this often in each part. */
const leastPerType: Record<Split, number> = { dev: 25, test: 25, blind: 8 };
const checksums = z.record(z.string(), z.string());
const checksum = (text: string): string => createHash('sha256').update(text).digest('hex');

function readSplit(split: Split): Written {
  const folder = join(here, 'written', split);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const pages = files.map((name) =>
    readWritten(readFileSync(join(folder, name), 'utf8'), `${split}/${name}`),
  );
  return { people: pages.flatMap((page) => page.people), pairs: pages.flatMap((page) => page.pairs) };
}

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

function faultsOf(pair: Pair, person: Person): string[] {
  const faults: string[] = [];
  const byId = new Map(person.rows.map((row) => [row.id, row]));
  for (const id of [...pair.cited, pair.entry]) if (!byId.has(id)) faults.push(`no row ${id}`);
  const texts = pair.cited
    .flatMap((id) => Object.values(byId.get(id) ?? {}))
    .filter((v) => typeof v === 'string');
  if (!texts.some((text) => text.includes(pair.source))) faults.push('the source stands in no cited row');
  const known: readonly string[] = pair.label === 'lie' ? lieTypes : truthfulTypes;
  if (!known.includes(pair.type)) faults.push(`unknown ${pair.label} type ${pair.type}`);
  const same = fold(pair.statement) === fold(pair.source);
  if (same && pair.type !== 'unchanged' && pair.type !== 'wrong_employer')
    faults.push('says the source again');
  if (/[{}|]|##/.test(pair.statement)) faults.push('left-over markup');
  return faults.map((fault) => `${pair.id}: ${fault}`);
}

function personFaults(person: Person, pairs: Pair[]): string[] {
  const faults = pairs.flatMap((pair) => faultsOf(pair, person));
  const ids = person.rows.map((row) => row.id);
  if (new Set(ids).size !== ids.length) faults.push(`${person.person}: two rows share an id`);
  const lines = person.rows.flatMap((row) =>
    [row.job_description, row.proj_description, row.proj_outcomes]
      .filter((text) => typeof text === 'string')
      .flatMap((text) => text.split('\n')),
  );
  for (const line of lines.filter((text) => text.startsWith('- '))) {
    const own = pairs.filter((pair) => pair.source === line.slice(2));
    if (!own.some((pair) => pair.label === 'lie')) faults.push(`${person.person}: no lie on "${line}"`);
    if (!own.some((pair) => pair.label === 'truthful'))
      faults.push(`${person.person}: no truth on "${line}"`);
  }
  return faults;
}

function validate(parts: Record<Split, Written>): string[] {
  const people = splits.flatMap((split) => parts[split].people);
  const pairs = splits.flatMap((split) => parts[split].pairs);
  const faults = people.flatMap((person) =>
    personFaults(
      person,
      pairs.filter((pair) => pair.person === person.person),
    ),
  );
  const names = people.map((person) => person.person);
  for (const name of new Set(names.filter((item, at) => names.indexOf(item) !== at)))
    faults.push(`two people are called ${name}`);
  const seen = new Map<string, string>();
  for (const pair of pairs) {
    const key = `${pair.person} ${pair.entry} ${fold(pair.statement)}`;
    const earlier = seen.get(key);
    if (earlier) faults.push(`${pair.id}: the same statement as ${earlier}`);
    seen.set(key, pair.id);
  }
  return faults;
}

const jsonLines = (items: readonly object[]): string =>
  items.map((item) => `${JSON.stringify(item)}\n`).join('');

const heads = `${splits.join(' | ')} | together |`;
const rule = `|---${'|---:'.repeat(splits.length + 1)}|`;
/** Counts of the parts and their sum, as cells of a table. */
const cells = (counts: readonly number[]): string =>
  [...counts, counts.reduce((sum, one) => sum + one, 0)].join(' | ');

function report(parts: Record<Split, Written>): string {
  const count = (split: Split, type: string, label: string): number =>
    parts[split].pairs.filter((pair) => pair.type === type && pair.label === label).length;
  const table = (label: string, types: readonly string[]): string[] => [
    `| ${label} | ${heads}`,
    rule,
    ...types.map((type) => `| ${type} | ${cells(splits.map((split) => count(split, type, label)))} |`),
  ];
  const total = (of: (part: Written) => number): string => cells(splits.map((split) => of(parts[split])));
  return [
    `| | ${heads}`,
    rule,
    `| people | ${total((part) => part.people.length)} |`,
    `| professions | ${total((part) => new Set(part.people.map((person) => person.profession)).size)} |`,
    `| source lines | ${total((part) => new Set(part.pairs.map((pair) => `${pair.person} ${pair.source}`)).size)} |`,
    `| truthful | ${total((part) => part.pairs.filter((pair) => pair.label === 'truthful').length)} |`,
    `| lies | ${total((part) => part.pairs.filter((pair) => pair.label === 'lie').length)} |`,
    '',
    ...table('lie', lieTypes),
    '',
    ...table('truthful', truthfulTypes),
  ].join('\n');
}

function spreadFaults(parts: Record<Split, Written>): string[] {
  return splits.flatMap((split) =>
    lieTypes
      .map((type) => ({ type, told: parts[split].pairs.filter((pair) => pair.type === type).length }))
      .filter(({ told }) => told < leastPerType[split])
      .map(({ type, told }) => `${split}: only ${told} lies of type ${type}, wanted ${leastPerType[split]}`),
  );
}

/** The held-out parts may not change once they are frozen: their checksums stand in frozen.json. */
function frozenFaults(files: Record<string, string>): string[] {
  const frozen = z.parse(checksums, JSON.parse(readFileSync(join(here, 'frozen.json'), 'utf8')));
  return Object.entries(frozen)
    .filter(([name, sum]) => checksum(files[name] ?? '') !== sum)
    .map(([name]) => `${name} is frozen (frozen.json), but the written pages would change it`);
}

function staleFaults(files: Record<string, string>): string[] {
  return Object.entries(files)
    .filter(([name, text]) => readFileSync(join(here, name), 'utf8') !== text)
    .map(([name]) => `${name} is not what the written pages say: run build.ts`);
}

const parts = { dev: readSplit('dev'), test: readSplit('test'), blind: readSplit('blind') };
const files = {
  'people.jsonl': jsonLines(splits.flatMap((split) => parts[split].people)),
  'pairs.dev.jsonl': jsonLines(parts.dev.pairs),
  'pairs.test.jsonl': jsonLines(parts.test.pairs),
  'pairs.blind.jsonl': jsonLines(parts.blind.pairs),
};
const checkOnly = process.argv.includes('--check');
const faults = [
  ...validate(parts),
  ...spreadFaults(parts),
  ...frozenFaults(files),
  ...(checkOnly ? staleFaults(files) : []),
];
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else {
  if (!checkOnly) for (const [name, text] of Object.entries(files)) writeFileSync(join(here, name), text);
  for (const [name, text] of Object.entries(files)) console.log(`${name}: sha256 ${checksum(text)}`);
  console.log(`\n${report(parts)}`);
}
