import { ACTOR } from '../../lists/deeds.ts';
import { isContent, type Reading } from '../reading/reading.ts';
import type { EvidenceLine } from '../reading/rows.ts';
import type { Word } from '../reading/words.ts';

/** A stretch in which a statement goes another way than its line: the words it puts there, and those it leaves out. */
export type Change = { put: readonly Word[]; left: readonly Word[]; opens: boolean; closes: boolean };

/** What was done to a line to make a statement of it, in the order of both: the fewest words put and left out. */
export function changesOf(reading: Reading, line: EvidenceLine): Change[] {
  const [own, theirs] = [reading.words, line.words];
  const same = own.map((word) => theirs.map((other) => isSame(reading, word, other)));
  const kept = keptFrom(same, theirs.length);
  const changes: Change[] = [];
  let [at, to] = [0, 0];
  while (at < own.length || to < theirs.length) {
    const put: Word[] = [];
    const left: Word[] = [];
    const opens = at === 0 && to === 0;
    while ((at < own.length || to < theirs.length) && !same[at]?.[to]) {
      const isPut = to >= theirs.length || (at < own.length && kept(at + 1, to) >= kept(at, to + 1));
      if (isPut) put.push(own[at++] as Word);
      else left.push(theirs[to++] as Word);
    }
    const closes = at >= own.length && to >= theirs.length;
    if (put.length > 0 || left.length > 0) changes.push({ put, left, opens, closes });
    at += 1;
    to += 1;
  }
  return changes;
}

/** How many words a statement from one place on and a line from another keep in common, in order. */
function keptFrom(same: readonly (readonly boolean[])[], width: number) {
  const table = new Int16Array((same.length + 1) * (width + 1));
  for (let at = same.length - 1; at >= 0; at -= 1)
    for (let to = width - 1; to >= 0; to -= 1) {
      const here = at * (width + 1) + to;
      const below = here + width + 1;
      table[here] = same[at]?.[to]
        ? 1 + (table[below + 1] ?? 0)
        : Math.max(table[below] ?? 0, table[here + 1] ?? 0);
    }
  return (at: number, to: number) => table[at * (width + 1) + to] ?? 0;
}

const isSame = ({ carriers }: Reading, word: Word, other: Word) =>
  word.norm === other.norm ||
  word.stem === other.stem ||
  carriers(word).some((carrier) => carrier.word === other);

const telling = (words: readonly Word[]) => words.filter(isContent).length;

const JOINT =
  /^(?:and|with|by|on|using|through|via|for|in|at|as|to|of|from|which|who|that|after|since|because|so|while|including)$/;

/** How somebody or something that no row names is put in: "joins with somebody" of "with a surveyor". */
export function signsOfNew(reading: Reading, { put }: Change, isNew: (word: Word) => boolean): string[] {
  const { statement } = reading;
  const [first] = put;
  if (!first) return [];
  const isListed = /[,;(]\s*$/.test(statement.slice(0, first.start));
  const joint = JOINT.test(first.norm) ? first.norm : isListed ? 'comma' : 'nothing';
  return put
    .filter(isNew)
    .map(({ end }) => `joins ${joint} ${ACTOR.test(statement.slice(0, end)) ? 'somebody' : 'something'}`);
}

/** How many changes there are and of what kind, by the names they are weighed under. */
export function signsOfChanges(changes: readonly Change[]): string[] {
  const few = (name: string, count: number, most = 6) => `${name} ${Math.min(count, most)}`;
  const each = changes.map(({ put, left, opens, closes }) => ({
    put: telling(put),
    left: telling(left),
    opens,
    closes,
  }));
  const most = (of: 'put' | 'left') => Math.max(0, ...each.map((one) => one[of]));
  const sum = (of: 'put' | 'left', at: 'opens' | 'closes') =>
    each.reduce((total, one) => total + (one[at] ? one[of] : 0), 0);
  const numbers = (of: 'put' | 'left') => changes.flatMap((one) => one[of]).filter((word) => word.digits);
  return [
    few('changes', changes.length, 10),
    few('inserts', each.filter((one) => one.put > 0 && one.left === 0).length),
    few('drops', each.filter((one) => one.put === 0 && one.left > 0).length),
    few('replaces', each.filter((one) => one.put > 0 && one.left > 0).length),
    few('puts', most('put')),
    few('leaves', most('left')),
    few('opensput', sum('put', 'opens')),
    few('opensleft', sum('left', 'opens')),
    few('closesput', sum('put', 'closes')),
    few('closesleft', sum('left', 'closes')),
    few('numbersput', numbers('put').length),
    few('numbersleft', numbers('left').length),
  ];
}
