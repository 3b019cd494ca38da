import { degreeScore, schoolScore } from '../words/schools.ts';
import type { Entry } from './group.ts';
import type { Token } from './tokens.ts';

/** Where a fact stands in its entry: how many lines below its dates, and which of that line it is. */
export type Slot = string;

export function slotOf({ head }: Entry, tokens: readonly Token[], token: Token): Slot {
  const dated = head.findIndex(({ dates }) => dates !== null);
  const beside = tokens.filter(({ row }) => row === token.row);
  return `${token.row - dated} ${beside.indexOf(token)}`;
}

interface Told {
  readonly entry: Entry;
  readonly tokens: readonly Token[];
}

const isSchool = ({ text }: Token): boolean => schoolScore(text) > 0 && degreeScore(text) === 0;

/** Where most entries have what is named like a school; null when they differ. */
export function usualSlot(all: readonly Told[]): Slot | null {
  const counts = new Map<Slot, number>();
  const clear = all.filter(({ tokens }) => tokens.filter(isSchool).length === 1);
  for (const { entry, tokens } of clear) {
    const [slot] = tokens.filter(isSchool).map((token) => slotOf(entry, tokens, token));
    if (slot) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  // One is enough where all entries hold equally many facts.
  const alike = new Set(all.map(({ tokens }) => tokens.length)).size === 1;
  return most && most[1] >= (alike ? 1 : 2) && most[1] >= clear.length * 0.6 ? most[0] : null;
}
