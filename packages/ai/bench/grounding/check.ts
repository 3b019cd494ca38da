import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Pair, Person, Written } from './parse.ts';
import { checksumOf, PARTS, type Part, readPart } from './set.ts';
import { lieTypes, truthfulTypes } from './types.ts';

/** Every lie type must be told at least this often in each part. */
const leastPerType: Record<Part, number> = { dev: 25, test: 25, blind: 8 };
const checksums = z.record(z.string(), z.string());

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

function validate(parts: Record<Part, Written>): string[] {
  const people = PARTS.flatMap((part) => parts[part].people);
  const pairs = PARTS.flatMap((part) => parts[part].pairs);
  const pairsOf = new Map<string, Pair[]>(people.map(({ person }) => [person, []]));
  for (const pair of pairs) pairsOf.get(pair.person)?.push(pair);
  const faults = people.flatMap((person) => personFaults(person, pairsOf.get(person.person) ?? []));
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

const heads = `${PARTS.join(' | ')} | together |`;
const rule = `|---${'|---:'.repeat(PARTS.length + 1)}|`;
/** Counts of the parts and their sum, as cells of a table. */
const cells = (counts: readonly number[]): string =>
  [...counts, counts.reduce((sum, one) => sum + one, 0)].join(' | ');

function report(parts: Record<Part, Written>): string {
  const count = (part: Part, type: string, label: string): number =>
    parts[part].pairs.filter((pair) => pair.type === type && pair.label === label).length;
  const table = (label: string, types: readonly string[]): string[] => [
    `| ${label} | ${heads}`,
    rule,
    ...types.map((type) => `| ${type} | ${cells(PARTS.map((part) => count(part, type, label)))} |`),
  ];
  const total = (of: (part: Written) => number): string => cells(PARTS.map((part) => of(parts[part])));
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

function spreadFaults(parts: Record<Part, Written>): string[] {
  return PARTS.flatMap((part) =>
    lieTypes
      .map((type) => ({ type, told: parts[part].pairs.filter((pair) => pair.type === type).length }))
      .filter(({ told }) => told < leastPerType[part])
      .map(({ type, told }) => `${part}: only ${told} lies of type ${type}, wanted ${leastPerType[part]}`),
  );
}

/** The held-out parts may not change once they are frozen: their checksums stand in frozen.json. */
function frozenFaults(parts: Record<Part, Written>): string[] {
  const frozen = readFileSync(join(import.meta.dirname, 'frozen.json'), 'utf8');
  return Object.entries(z.parse(checksums, JSON.parse(frozen)))
    .filter(([name, sum]) => PARTS.every((part) => part !== name || checksumOf(parts[part]) !== sum))
    .map(([name]) => `${name} is frozen (frozen.json), but its pages say something else`);
}

const cellsOf = (line: string): string => line.replace(/\s/g, '').replace(/-+/g, '-');

function countFaults(parts: Record<Part, Written>): string[] {
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
    .split('\n')
    .map(cellsOf);
  return report(parts)
    .split('\n')
    .filter((line) => !readme.includes(cellsOf(line)))
    .map((line) => `README.md does not count this: ${line}`);
}

const parts = { dev: readPart('dev'), test: readPart('test'), blind: readPart('blind') };
const faults = [...validate(parts), ...spreadFaults(parts), ...frozenFaults(parts), ...countFaults(parts)];
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else {
  for (const part of PARTS) console.log(`${part}: sha256 ${checksumOf(parts[part])}`);
  console.log(`\n${report(parts)}`);
}
