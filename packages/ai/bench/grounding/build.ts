import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Pair, type Person, readWritten, type Written } from './parse.ts';
import { lieTypes, truthfulTypes } from './types.ts';

const here = import.meta.dirname;
const splits = ['dev', 'test'] as const;
type Split = (typeof splits)[number];

/** Every lie type must be told at least this often in each half. */
const leastPerType = 25;
const checksums = z.record(z.string(), z.string());
const checksum = (text: string): string => createHash('sha256').update(text).digest('hex');

function readSplit(split: Split): Written {
  const folder = join(here, 'written', split);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const parts = files.map((name) =>
    readWritten(readFileSync(join(folder, name), 'utf8'), `${split}/${name}`),
  );
  return { people: parts.flatMap((part) => part.people), pairs: parts.flatMap((part) => part.pairs) };
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

function validate(halves: Record<Split, Written>): string[] {
  const people = splits.flatMap((split) => halves[split].people);
  const pairs = splits.flatMap((split) => halves[split].pairs);
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

function report(halves: Record<Split, Written>): string {
  const count = (split: Split, type: string, label: string): number =>
    halves[split].pairs.filter((pair) => pair.type === type && pair.label === label).length;
  const table = (label: string, types: readonly string[]): string[] => [
    `| ${label} | dev | test | together |`,
    '|---|---:|---:|---:|',
    ...types.map((type) => {
      const [dev, test] = [count('dev', type, label), count('test', type, label)];
      return `| ${type} | ${dev} | ${test} | ${dev + test} |`;
    }),
  ];
  const total = (of: (half: Written) => number): string =>
    `${of(halves.dev)} | ${of(halves.test)} | ${of(halves.dev) + of(halves.test)}`;
  return [
    '| | dev | test | together |',
    '|---|---:|---:|---:|',
    `| people | ${total((half) => half.people.length)} |`,
    `| professions | ${total((half) => new Set(half.people.map((person) => person.profession)).size)} |`,
    `| source lines | ${total((half) => new Set(half.pairs.map((pair) => `${pair.person} ${pair.source}`)).size)} |`,
    `| truthful | ${total((half) => half.pairs.filter((pair) => pair.label === 'truthful').length)} |`,
    `| lies | ${total((half) => half.pairs.filter((pair) => pair.label === 'lie').length)} |`,
    '',
    ...table('lie', lieTypes),
    '',
    ...table('truthful', truthfulTypes),
  ].join('\n');
}

function spreadFaults(halves: Record<Split, Written>): string[] {
  return splits.flatMap((split) =>
    lieTypes
      .map((type) => ({ type, told: halves[split].pairs.filter((pair) => pair.type === type).length }))
      .filter(({ told }) => told < leastPerType)
      .map(({ type, told }) => `${split}: only ${told} lies of type ${type}, wanted ${leastPerType}`),
  );
}

/** The held-out half may not change once it is frozen: its checksum stands in frozen.json. */
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

const halves = { dev: readSplit('dev'), test: readSplit('test') };
const files = {
  'people.jsonl': jsonLines(splits.flatMap((split) => halves[split].people)),
  'pairs.dev.jsonl': jsonLines(halves.dev.pairs),
  'pairs.test.jsonl': jsonLines(halves.test.pairs),
};
const checkOnly = process.argv.includes('--check');
const faults = [
  ...validate(halves),
  ...spreadFaults(halves),
  ...frozenFaults(files),
  ...(checkOnly ? staleFaults(files) : []),
];
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else {
  if (!checkOnly) for (const [name, text] of Object.entries(files)) writeFileSync(join(here, name), text);
  for (const [name, text] of Object.entries(files)) console.log(`${name}: sha256 ${checksum(text)}`);
  console.log(`\n${report(halves)}`);
}
