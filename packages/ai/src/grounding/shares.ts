import { isRough } from './bounds.ts';
import type { Finding } from './finding.ts';
import { type Quantity, sameCurrency } from './quantity.ts';
import { finding, near, type Reading } from './reading.ts';
import type { EvidenceLine } from './rows.ts';

/** A quantity of a row, with its line. */
export type Known = { line: EvidenceLine; quantity: Quantity };

/** Percentages, fractions, "halved" and "millions" against shares, changes and sizes that the rows state. */
export function shareFinding(reading: Reading, said: Quantity, known: readonly Known[]): Finding | null {
  const carried =
    said.kind === 'vague'
      ? known.some(({ quantity }) => quantity.value >= said.value * 0.5)
      : said.kind === 'factor'
        ? factorKnown(reading, said, known)
        : shareKnown(said.value, said, known, reading.statement) || isDerived(reading, said);
  if (carried) return null;
  return finding(reading, said, { kind: 'number', mend: `No row says "${said.text}".` });
}

function factorKnown(reading: Reading, said: Quantity, known: readonly Known[]): boolean {
  if (known.some(({ quantity }) => quantity.kind === 'factor' && near(quantity.value, said.value)))
    return true;
  if (
    said.value === 0.5 &&
    known.some(({ quantity }) => quantity.kind === 'fraction' && near(quantity.value, 0.5))
  )
    return true;
  const over = said.bound === 'over';
  const stated = known.some(({ line, quantity }) => {
    const times =
      /^\s?(?:x|×|times|-?fold)/i.test(line.text.slice(quantity.end)) || /x$/i.test(quantity.text);
    if (times && quantity.bare.some((value) => near(value, said.value))) return true;
    return (
      quantity.dimension === 'percent' &&
      near(quantity.value, said.value < 1 ? 1 - said.value : said.value - 1)
    );
  });
  if (stated) return true;
  return changes(reading).some(({ from, to }) => {
    const share = to.value / from.value;
    return said.value < 1
      ? share <= said.value * 1.03 && share >= said.value * (over ? 0.3 : 0.9)
      : share >= said.value * 0.97 && share <= said.value * 1.5;
  });
}

type Tolerance = {
  said: Quantity /** Both were said in the same way, so that rounding excuses nothing. */;
  alike: boolean;
};

/** Whether a row states this share as a percentage, a fraction or "a of b". */
// biome-ignore lint/complexity/useMaxParams: a share, who says it, and who knows it in what text
export function shareKnown(
  share: number,
  said: Quantity,
  known: readonly Known[],
  statement: string,
): boolean {
  const rough = isRough(statement);
  return known.some(({ quantity }) => {
    if (loosens(said, quantity)) return false;
    if (quantity.approximate && !said.approximate && said.bound === null && !rough) return false;
    if (quantity.dimension === 'percent') {
      const alike = said.kind === 'count' && said.dimension === 'percent';
      return quantity.unit === 'percent' && roughly(share, quantity.value, { said, alike });
    }
    if (quantity.kind === 'fraction')
      return roughly(share, quantity.value, { said, alike: said.kind === 'fraction' });
    if (quantity.kind === 'factor') {
      const change = quantity.value === 0.5 ? 0.5 : quantity.value - 1;
      return roughly(share, change, { said, alike: true });
    }
    return quantity.share !== null && roughly(share, quantity.share, { said, alike: said.share !== null });
  });
}

/** "30%" for "up to 30%", "more than a fifth" for "nearly a fifth". */
const loosens = (said: Quantity, known: Quantity): boolean => {
  const strict = said.bound === 'over' || said.bound === 'under';
  // "over two thirds" of "about two thirds"
  if (
    strict &&
    near(said.value, known.value) &&
    known.bound !== said.bound &&
    (known.approximate || known.bound !== null)
  )
    return true;
  const below = known.bound === 'max' || known.bound === 'under';
  const above = known.bound === 'over' || known.bound === 'min';
  if (below) return said.bound === null ? !said.approximate : said.bound === 'over' || said.bound === 'min';
  return above && (said.bound === 'under' || said.bound === 'max');
};

function roughly(value: number, other: number, { said, alike }: Tolerance): boolean {
  if (said.bound === 'over' || said.bound === 'min')
    return other >= value * 0.995 && other <= Math.min(1, value * 1.4);
  if (said.bound === 'under' || said.bound === 'max') return other <= value * 1.005 && other >= value * 0.6;
  if (said.approximate) return Math.abs(value - other) <= 0.04;
  return Math.abs(value - other) <= (alike ? 1e-6 : 0.006);
}

type Pair = { from: Quantity; to: Quantity };

/** Neighbouring numbers of a line that can be set against each other, both ways round. */
function changes({ aligned }: Reading): Pair[] {
  return aligned.flatMap((line) => {
    const numbers = line.quantities.filter((one) => one.kind === 'count' && one.value > 0);
    return numbers.flatMap((from, index) =>
      numbers.slice(index + 1, index + 3).flatMap((next) => {
        const to = inUnitOf(from, next);
        if (from.dimension !== to.dimension) return [];
        return [
          { from, to },
          { from: to, to: from },
        ];
      }),
    );
  });
}

/** A bare number beside a percentage is one as well: "58% (2021), market about 64". */
function inUnitOf(from: Quantity, to: Quantity): Quantity {
  const [own = 0] = from.bare;
  if (from.dimension === null || to.dimension !== null || own === 0) return to;
  return { ...to, dimension: from.dimension, unit: from.unit, value: to.value * (from.value / own) };
}

const MOVED =
  /\b(?:by|off|out|shorter|longer|quicker|faster|slower|earlier|later|sooner|extra|additional|added|under|over|fewer|more|less|down|up|within|came|gained?|above|below|ahead|behind|better|worse|higher|lower|short|rose|fell|cut|shav\w+|saved?|spend|spent)\b/i;

/** "five points" from 34% and 29%, "by two thirds" from 1.9s and 600ms, "43k" from 3k under 46k. */
export function isDerived(reading: Reading, said: Quantity): boolean {
  // "from 24 to 7" names the numbers themselves, no difference.
  const named = /\b(?:from|to)\s+$/i.test(reading.statement.slice(0, said.start));
  const moved = !named && MOVED.test(reading.statement.slice(Math.max(0, said.start - 40), said.end + 40));
  if (moved && labelSteps(reading).includes(said.bare[0] ?? 0)) return true;
  const share = said.dimension === 'percent' || said.kind === 'fraction' || said.share !== null;
  const points = said.unit === 'point' || said.after[0] === 'point';
  return changes(reading).some(({ from, to }) => {
    const difference = Math.abs(from.value - to.value);
    const [bare = 0] = said.bare;
    if (points) return isStep(said, bare, difference) || isStep(said, bare, difference * 100);
    if (share && isShareOf(said, { from, to }, moved)) return true;
    if (share && said.share === null) return false;
    if (from.dimension === 'clock' && said.dimension === 'time') {
      return near(said.value * 86_400, difference) || near(said.value * 1440, difference);
    }
    const same = said.dimension === to.dimension || (said.dimension === 'money' && to.dimension === null);
    if (!same || bare <= 1) return false;
    if (said.dimension === 'money' && to.unit !== null && !sameCurrency(said.unit, to.unit)) return false;
    // What stands in the line itself is no difference.
    if (near(said.value, from.value) || near(said.value, to.value)) return false;
    return (moved && near(said.value, difference)) || isTogether(reading, said, { from, to });
  });
}

/** "more than two points" of 2.2. */
function isStep(said: Quantity, value: number, difference: number): boolean {
  if (said.bound === 'over' || said.bound === 'min') return difference >= value && difference <= 2 * value;
  if (said.bound === 'under' || said.bound === 'max') return difference <= value && difference >= value / 2;
  return near(value, difference) || (said.approximate && Math.abs(value - difference) <= 0.1 * difference);
}

function isShareOf(said: Quantity, { from, to }: Pair, moved: boolean): boolean {
  const value = said.share ?? said.value;
  const loose = { said, alike: false };
  if (to.value < from.value) {
    if (roughly(value, to.value / from.value, loose)) return true;
    return moved && said.share === null && roughly(value, 1 - to.value / from.value, loose);
  }
  return moved && said.share === null && roughly(value, to.value / from.value - 1, loose);
}

/** "five surveyors and site managers" of two and three; 72 of "four groups of eighteen". */
function isTogether({ words }: Reading, said: Quantity, { from, to }: Pair): boolean {
  const named = (one: Quantity) =>
    one.after.some((noun) => words.some((word) => word.stem === noun && word.start > said.start));
  if (named(from) && named(to) && near(said.value, from.value + to.value)) return true;
  const groups =
    from.end < to.start &&
    to.start - from.end < 16 &&
    from.after[0] !== undefined &&
    from.after[0] === to.before[0];
  return groups && near(said.value, from.value * to.value);
}

/** "two days" between "WD6" and "WD4". */
function labelSteps({ aligned }: Reading): number[] {
  return aligned.flatMap((line) => {
    const labels = line.words.flatMap(
      (word) => /^(\p{L}+)(\d+)$/u.exec(word.text)?.slice(1, 3).join(' ') ?? [],
    );
    return labels.slice(1).flatMap((label, index) => {
      const [name, number] = label.split(' ');
      const [other, before] = (labels[index] ?? '').split(' ');
      return name === other ? [Math.abs(Number(number) - Number(before))] : [];
    });
  });
}
