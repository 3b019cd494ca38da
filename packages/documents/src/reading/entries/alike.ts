import { labelOf } from '../words/labels.ts';
import { companyScore, roleScore } from '../words/roles.ts';
import { degreeScore, schoolScore } from '../words/schools.ts';
import type { Item } from './items.ts';
import { hasWeakSign } from './stretches.ts';
import { isPlace, type Token, tokensOf } from './tokens.ts';

export interface Head {
  readonly head: readonly Item[];
  readonly tokens: readonly Token[];
}

const MOST = 0.6;

/** "Course: Joinery" below what names a post is told of it; "Employer: Acme" names it. */
function isTold(text: string): boolean {
  const [, label = ''] = /^(\p{Lu}\p{Ll}+):\s\S/u.exec(text) ?? [];
  const says = labelOf(label);
  return (
    label !== '' && roleScore(label) + companyScore(label) === 0 && says !== 'title' && says !== 'company'
  );
}

/** "Joiner, Acme" with its dates, above a line that ends in a full stop: what is told of it. */
function isAccount(head: readonly Item[], row: number): boolean {
  const [first, own] = [head[0], head[row]];
  const both =
    first?.dates?.range && roleScore(first.rest[0] ?? '') > 0.3 && /\S, \p{Lu}/u.test(first.rest[0] ?? '');
  const text = own?.text ?? '';
  const told = /\p{Ll}{3}\.$/u.test(text) && (text.includes(',') || companyScore(text) < 0.6);
  return Boolean(both) && row > 0 && told && !/\b(?:inc|ltd|corp|ltda)\.$/i.test(text);
}

const withoutTold = (head: readonly Item[]): Item[] =>
  head.filter(
    ({ line, text }, row) =>
      !(line.says === 'degree' || isTold(text) || isAccount(head, row)) ||
      head.slice(0, row).every(({ rest }) => rest.length === 0),
  );

/** "Acme: Cook", where the words before the colon are no label. */
const COLON = /^([^:,;(\t|]{2,60}):\s+(?=\p{Lu}|\d+\p{Ll})/u;

/** The first line of a head that says more than when it was, with a colon that may part two facts. */
function colonIn(head: readonly Item[]): Item | null {
  const naming = head.some(({ line }) => line.says) ? undefined : head.find(({ rest }) => rest.length > 0);
  const [, before = ''] = COLON.exec(naming?.rest[0] ?? '') ?? [];
  // "Diploma: Engineering" is one fact.
  const learnt = degreeScore(before) > 0 && schoolScore(before) === 0;
  return naming && before && labelOf(before) === null && !learnt ? naming : null;
}

/** Where most heads have a colon in the line that names them, it parts facts. */
export function partedByColons(heads: readonly (readonly Item[])[]): (readonly Item[])[] {
  const parted = heads.map(colonIn);
  const count = parted.filter((item) => item !== null).length;
  if (count < 2 || count < heads.length * MOST) return [...heads];
  return heads.map((head, at) =>
    head.map((item) => {
      const [first = '', ...rest] = item.rest;
      return item === parted[at] ? { ...item, rest: [first.replace(COLON, '$1\t'), ...rest] } : item;
    }),
  );
}

/**
 * The facts of heads that are built alike. A dash parts title and employer where most heads have one in that
 * row, or where there would be one fact only; else it belongs to a name: "Engineer – Satellites".
 */
export function headsAlike(all: readonly (readonly Item[])[]): Head[] {
  const heads = partedByColons(all.map(withoutTold));
  const parted = (row: number): boolean => {
    const items = heads.flatMap((head) => head[row] ?? []);
    return items.filter(hasWeakSign).length >= items.length * MOST;
  };
  const rows = Math.max(0, ...heads.map(({ length }) => length));
  const whole = Array.from({ length: rows }, (_, row) => !parted(row));
  return heads.map((head) => {
    const tokens = tokensOf(head, whole);
    const enough = tokens.filter((token) => !isPlace(token)).length > 1;
    return { head, tokens: enough ? tokens : tokensOf(head) };
  });
}
