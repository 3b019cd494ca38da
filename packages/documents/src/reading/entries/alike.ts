import { labelOf } from '../words/labels.ts';
import { companyScore, roleScore } from '../words/roles.ts';
import type { Item } from './items.ts';
import { hasWeakSign, isPlace, type Token, tokensOf } from './tokens.ts';

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

const withoutTold = (head: readonly Item[]): Item[] =>
  head.filter(
    ({ line, text }, row) =>
      !(line.says === 'degree' || isTold(text)) || head.slice(0, row).every(({ rest }) => rest.length === 0),
  );

/**
 * The facts of heads that are built alike. A dash parts title and employer where most heads have one in that
 * row, or where there would be one fact only; else it belongs to a name: "Engineer – Satellites".
 */
export function headsAlike(all: readonly (readonly Item[])[]): Head[] {
  const heads = all.map(withoutTold);
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
