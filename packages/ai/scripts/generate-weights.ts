/**
 * Writes src/lists/weights.ts out of the dev pages of bench/grounding (written for this package, MIT): a logistic
 * regression over the signs of src/grounding/weighing/signs.ts. Deterministic. Prints how it does on people it has not
 * seen (five folds, by person) and what it kept.
 *
 *   node --conditions=@ats/source packages/ai/scripts/generate-weights.ts [--write]
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readPart } from '../bench/grounding/set.ts';
import { findAll } from '../src/grounding/check-grounding.ts';
import { readStatement } from '../src/grounding/reading/reading.ts';
import { readSigns } from '../src/grounding/weighing/signs.ts';
import { marginOf } from '../src/grounding/weighing/weigh.ts';

/** A pair by the numbers of its signs, each as often as it was seen. */
type Case = { person: string; lie: boolean; margin: number; signs: Int32Array };
/** Weights by the numbers of the signs, that of every statement last. */
type Weights = Float64Array;

const AS_OF = '2026-11-01';
const FOLDS = 5;
/** A sign seen in fewer pairs says nothing. */
const RARE = 16;
/** How much the pairs weigh against the pull of every weight towards zero. */
const TRUST = 0.3;
const ROUNDS = 1000;
/** Weights are whole eighths. */
const STEPS = 8;
/**
 * The share of the truths of unseen people that may be blocked, by facts and by the checks as well as by the weights. The
 * checks are tuned on these pages; on people whom they are not tuned on it is a little more.
 */
const TRUTHS = 0.0825;

/** What is seen in each pair, by name. */
function readNames() {
  const { people, pairs } = readPart('dev');
  const rowsOf = new Map(people.map(({ person, rows }) => [person, rows]));
  return pairs.map(({ person, cited, entry, statement, label }) => {
    const rows = rowsOf.get(person) ?? [];
    const own = rows.find((row) => row.id === entry) ?? null;
    const some = rows.filter((row) => cited.includes(row.id));
    const reading = readStatement(statement, { rows, cited: some, entry: own, asOf: AS_OF });
    const found = findAll(reading);
    const margin = marginOf(reading, found);
    return { person, lie: label === 'lie', margin, names: readSigns(reading, found) };
  });
}

function readCases(): { cases: Case[]; names: string[] } {
  const read = readNames();
  const seen = new Map<string, number>();
  for (const { names } of read) for (const name of new Set(names)) seen.set(name, (seen.get(name) ?? 0) + 1);
  const kept = [...seen].flatMap(([name, times]) => (times < RARE ? [] : name)).sort();
  const numbers = new Map(kept.map((name, number) => [name, number]));
  const cases = read.map(({ names, ...rest }) => ({
    ...rest,
    signs: Int32Array.from([...names.flatMap((name) => numbers.get(name) ?? []), kept.length]),
  }));
  return { cases, names: kept };
}

const scoreOf = (weights: Weights, { signs }: Case): number =>
  signs.reduce((sum, number) => sum + (weights[number] ?? 0), 0);

/** Gradient descent with steps of each weight's own length; the same cases give the same weights. */
function learn(cases: readonly Case[], size: number): Weights {
  const weights = new Float64Array(size + 1);
  const past = new Float64Array(size + 1);
  const lies = cases.filter((one) => one.lie).length;
  const share = { lie: cases.length / 2 / lies, truth: cases.length / 2 / (cases.length - lies) };
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight, number) => (number === size ? 0 : -weight));
    for (const one of cases) {
      const guess = 1 / (1 + Math.exp(-scoreOf(weights, one)));
      const off = TRUST * (one.lie ? share.lie * (1 - guess) : -share.truth * guess);
      for (const number of one.signs) slope[number] = (slope[number] ?? 0) + off;
    }
    for (const [number, step] of slope.entries()) {
      past[number] = (past[number] ?? 0) + step * step;
      weights[number] = (weights[number] ?? 0) + (0.5 * step) / Math.sqrt((past[number] ?? 0) + 1e-9);
    }
  }
  return weights.map((weight, number) => (number === size ? weight * STEPS : Math.round(weight * STEPS)));
}

/** The lowest bar that blocks no more truths than wanted. */
function barOf(scored: readonly { score: number; one: Case }[], share: number): number {
  const truths = scored
    .filter(({ one }) => !one.lie)
    .map(({ score }) => score)
    .sort((a, b) => b - a);
  return Math.floor(truths[Math.floor(truths.length * share)] ?? 0) + 1;
}

const { cases, names } = readCases();
const persons = [...new Set(cases.map((one) => one.person))].sort();
const foldOf = new Map(persons.map((person, index) => [person, index % FOLDS]));
const unseen = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = learn(
    cases.filter((one) => foldOf.get(one.person) !== fold),
    names.length,
  );
  return cases
    .filter((one) => foldOf.get(one.person) === fold)
    .map((one) => ({ one, score: scoreOf(weights, one) - one.margin }));
}).flat();
for (const share of [0.02, 0.04, 0.05, 0.06, 0.08, 0.1]) {
  const bar = barOf(unseen, share);
  const caught = unseen.filter(({ one, score }) => one.lie && score >= bar).length;
  const lies = unseen.filter(({ one }) => one.lie).length;
  process.stdout.write(
    `bar ${bar}, of unseen people ${100 * share} % of the truths and ${((100 * caught) / lies).toFixed(1)} % of the lies\n`,
  );
}
const weights = learn(cases, names.length);
const table = new Map<string, string[]>();
for (const [number, name] of names.entries()) {
  if (!weights[number]) continue;
  const [family = '', ...rest] = name.split(' ');
  const key = `${family} ${weights[number]}`;
  table.set(key, [...(table.get(key) ?? []), rest.join('_')]);
}
const text = [...table]
  .map(([key, some]) => `${key} ${some.sort().join(' ')}`)
  .sort()
  .join('\n');
process.stdout.write(
  `${[...table.values()].flat().length} of ${names.length} signs, ${gzipSync(text, { level: 9 }).length} bytes gzipped\n`,
);
if (process.argv.includes('--write')) {
  const file = `/**
 * Data table: what each sign of a statement weighs, in eighths, and the sum from which it is blocked.
 * Generated by scripts/generate-weights.ts from the dev pages of bench/grounding, written for this package (MIT).
 */
export const LEARNED_WEIGHTS = \`${text}\`;
export const LEARNED_BAR = ${Math.round(barOf(unseen, TRUTHS) - (weights[names.length] ?? 0))};
`;
  writeFileSync(new URL('../src/lists/weights.ts', import.meta.url), file);
}
