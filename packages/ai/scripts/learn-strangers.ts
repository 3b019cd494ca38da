/**
 * Learns the weights of src/grounding/additions/stranger-weights.ts from the dev pages of bench/grounding: a logistic regression
 * over the signs of what every other check lets through. Deterministic. Prints what it does to people it has not seen
 * (five folds, by person), and writes the table learned from all of them.
 *
 *   node --conditions=@ats/source packages/ai/scripts/learn-strangers.ts [--write]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { weighStrangers } from '../src/grounding/additions/additions.ts';
import { CHECKS } from '../src/grounding/check-grounding.ts';
import { readStatement } from '../src/grounding/reading/reading.ts';
import type { GroundingRow } from '../src/grounding/reading/rows.ts';

type Pair = { person: string; cited: string[]; entry: string; statement: string; label: 'truthful' | 'lie' };
type Case = { person: string; lie: boolean; caught: boolean; signs: string[] };

const AS_OF = '2026-11-01';
const FOLDS = 5;
/** Of the truths, at most this share may be blocked by the weights alone. */
const TRUTHS = 0.015;
const folder = new URL('../bench/grounding/', import.meta.url);
const lines = (name: string): unknown[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function readCases(): Case[] {
  const people = new Map(
    (lines('people.jsonl') as { person: string; rows: GroundingRow[] }[]).map((one) => [
      one.person,
      one.rows,
    ]),
  );
  return (lines('pairs.dev.jsonl') as Pair[]).map(({ person, cited, entry, statement, label }) => {
    const rows = people.get(person) ?? [];
    const own = rows.find((row) => row.id === entry) ?? null;
    const some = rows.filter((row) => cited.includes(row.id));
    const reading = readStatement(statement, { rows, cited: some, entry: own, asOf: AS_OF });
    const caught = CHECKS.some((check) => check(reading).some((one) => one.severity === 'block'));
    const { strangers, signs } = weighStrangers(reading);
    return {
      person,
      lie: label === 'lie',
      caught,
      signs: ['base', ...signs, ...strangers.flatMap((one) => one.signs)],
    };
  });
}

type Weights = Map<string, number>;
const scoreOf = (weights: Weights, { signs }: Case) =>
  signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0);

/** Gradient descent with a pull towards zero; the same cases give the same weights. */
function learn(cases: readonly Case[]): Weights {
  const weights: Weights = new Map();
  for (const one of cases) for (const sign of one.signs) weights.set(sign, 0);
  for (let round = 0; round < 1500; round += 1) {
    const slope: Weights = new Map();
    for (const one of cases) {
      const off = (one.lie ? 1 : 0) - 1 / (1 + Math.exp(-scoreOf(weights, one)));
      for (const sign of one.signs) slope.set(sign, (slope.get(sign) ?? 0) + off);
    }
    for (const [sign, value] of weights) {
      const pull = sign === 'base' ? 0 : 1.5 * value;
      weights.set(sign, value + (1.5 / cases.length) * ((slope.get(sign) ?? 0) - pull));
    }
  }
  return weights;
}

/** The lowest bar that blocks no more truths than wanted. */
function barOf(scored: readonly { score: number; one: Case }[], truths: number): number {
  const open = scored
    .filter(({ one }) => !one.lie && !one.caught)
    .map(({ score }) => score)
    .sort((a, b) => b - a);
  return (open[Math.floor(truths * TRUTHS)] ?? 0) + 1e-6;
}

const cases = readCases();
const open = cases.filter((one) => !one.caught);
const persons = [...new Set(cases.map((one) => one.person))].sort();
const foldOf = new Map(persons.map((person, index) => [person, index % FOLDS]));
const truths = cases.filter((one) => !one.lie).length;
const lies = cases.length - truths;
const unseen = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = learn(open.filter((one) => foldOf.get(one.person) !== fold));
  return open
    .filter((one) => foldOf.get(one.person) === fold)
    .map((one) => ({ one, score: scoreOf(weights, one) }));
}).flat();
const before = {
  lies: cases.filter((one) => one.lie && one.caught).length,
  truths: cases.filter((one) => !one.lie && one.caught).length,
};
for (const share of [0.01, 0.02, 0.03, 0.04, 0.05, 0.07, 0.1]) {
  const sorted = unseen
    .filter(({ one }) => !one.lie)
    .map(({ score }) => score)
    .sort((a, b) => b - a);
  const bar = (sorted[Math.floor(truths * share)] ?? 0) + 1e-6;
  const caught = unseen.filter(({ one, score }) => one.lie && score >= bar).length;
  const blocked = unseen.filter(({ one, score }) => !one.lie && score >= bar).length;
  process.stdout.write(
    `${(100 * share).toFixed(0)} % more truths blocked (${before.truths} + ${blocked} of ${truths}): lies ${before.lies} + ${caught} of ${lies}, ${((100 * (before.lies + caught)) / lies).toFixed(1)} %\n`,
  );
}
const weights = learn(open);
const bar = barOf(unseen, truths);
if (process.argv.includes('--write')) {
  const rows = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, weight]) => `  ${/^\w+$/.test(sign) ? sign : `'${sign}'`}: ${weight.toFixed(2)},`);
  const text = `/**
 * Data table. Learned by scripts/learn-strangers.ts from the dev pages of bench/grounding; do not edit.
 * What each sign of a word that no row says weighs, and the sum from which a statement is blocked.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
export const BAR = ${bar.toFixed(2)};
`;
  writeFileSync(new URL('../src/grounding/additions/stranger-weights.ts', import.meta.url), text);
}
