import { diffArrays } from 'diff';
import { isContent, type Reading } from '../reading/reading.ts';
import type { EvidenceLine } from '../reading/rows.ts';
import type { Word } from '../reading/words.ts';

/** A stretch in which a statement goes another way than its line: the words it puts there, and those it leaves out. */
type Change = { put: readonly Word[]; left: readonly Word[] };

/** How many changes of its line a statement makes and how much they put in and leave out, by the names they are weighed under. */
export function signsOfChanges(reading: Reading, line: EvidenceLine): string[] {
  const changes = changesOf(reading, line);
  const sides = (['put', 'left'] as const).flatMap((side) => {
    const most = Math.max(0, ...changes.map((one) => one[side].filter(isContent).length));
    const numbers = changes.flatMap((one) => one[side]).filter((word) => word.digits);
    return [`most ${side} ${Math.min(most, 6)}`, `numbers ${side} ${Math.min(numbers.length, 6)}`];
  });
  return [`changes ${Math.min(changes.length, 10)}`, ...sides];
}

/** What was done to a line to make a statement of it, in the order of both: the fewest words put and left out. */
function changesOf(reading: Reading, line: EvidenceLine): Change[] {
  const parts = diffArrays([...line.words], [...reading.words], {
    comparator: (other, word) => isSame(reading, word, other),
  });
  // Words replaced come as two parts, those left out and those put in: together they are one change.
  return parts.flatMap((part, at) => {
    const [before, after] = [parts[at - 1], parts[at + 1]];
    const isChange = part.added || part.removed;
    if (!isChange || before?.added || before?.removed) return [];
    const other = after?.added || after?.removed ? after : undefined;
    const [put, left] = part.added ? [part, other] : [other, part];
    return [{ put: put?.value ?? [], left: left?.value ?? [] }];
  });
}

const isSame = ({ carriers }: Reading, word: Word, other: Word) =>
  word.norm === other.norm ||
  word.stem === other.stem ||
  carriers(word).some((carrier) => carrier.word === other);
