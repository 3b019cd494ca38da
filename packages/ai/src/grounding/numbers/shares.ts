import type { Finding } from '../finding.ts';
import { isRough } from '../quantities/bounds.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { finding, near, type Reading } from '../reading/reading.ts';
import type { EvidenceLine } from '../reading/rows.ts';
import { isRounder } from './compare-quantities.ts';
import { isMultiple, isPoints, sharesOf } from './derived.ts';

/** A quantity of a row, with its line. */
export type Known = { line: EvidenceLine; quantity: Quantity };

/** Percentages, fractions, "halved" and "millions" against shares, changes and sizes that the rows state. */
export function shareFinding(reading: Reading, said: Quantity, known: readonly Known[]): Finding | null {
  const carried =
    said.kind === 'vague'
      ? known.some(({ quantity }) => quantity.value >= said.value * 0.5)
      : said.kind === 'factor'
        ? factorKnown(reading, said, known)
        : shareKnown(reading, { share: said.value, said }, known) || isShareDerived(reading, said);
  if (carried) return null;
  return finding(reading, said, { kind: 'number', mend: `No row says "${said.text}".` });
}

/** "doubled" of a row's "2x", of its "50%", or of two of its numbers. */
export function factorKnown(reading: Reading, said: Quantity, known: readonly Known[]): boolean {
  const stated = known.some(({ line, quantity }) => {
    if (near(quantity.value, said.value) && (quantity.kind === 'factor' || quantity.kind === 'fraction'))
      return true;
    // "more than doubled" of "tripled"
    const over = said.bound === 'min' || said.bound === 'over';
    if (over && quantity.kind === 'factor' && quantity.value > said.value && quantity.value <= 2 * said.value)
      return true;
    const times =
      /^\s?(?:x|×|times|-?fold)/i.test(line.text.slice(quantity.end)) || /x$/i.test(quantity.text);
    if (times && quantity.bare.some((value) => near(value, said.value))) return true;
    return (
      quantity.dimension === 'percent' &&
      near(quantity.value, said.value < 1 ? 1 - said.value : said.value - 1)
    );
  });
  return stated || isMultiple(reading, said);
}

type Tolerance = {
  said: Quantity /** Both were said in the same way, so that rounding excuses nothing. */;
  alike: boolean;
};

/** Whether a row states this share as a percentage, a fraction or "a of b". */
export function shareKnown(
  { statement }: Reading,
  { share, said }: { share: number; said: Quantity },
  known: readonly Known[],
): boolean {
  const rough = isRough(statement);
  return known.some(({ quantity }) => {
    if (loosens(said, quantity)) return false;
    // Of two limits, the higher one is another limit.
    if (said.bound === 'max' && quantity.bound === 'max' && !near(share, quantity.value)) return false;
    if (quantity.approximate && !said.approximate && said.bound === null && !rough) return false;
    if (
      quantity.approximate &&
      said.bound !== null &&
      said.bound !== quantity.bound &&
      near(share, quantity.share ?? quantity.value)
    )
      return false;
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
    // "precision 0.91"
    if (quantity.dimension === null && quantity.value < 1 && near(share, quantity.value)) return true;
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
    return other >= value * 0.995 && other <= (value < 1 ? Math.min(1, value * 1.5) : value * 1.4);
  if (said.bound === 'under' || said.bound === 'max')
    return other <= value * 1.012 && other >= value * (alike ? 0.75 : 0.6);
  if (said.approximate)
    return (
      Math.abs(value - other) <= (alike && !isRounder(value, other) ? 1e-6 : Math.min(0.04, 0.15 * other))
    );
  const rounded = /\d[.,]\d/.test(said.text) ? 0.0006 : 0.006;
  return Math.abs(value - other) <= (alike ? 1e-6 : rounded);
}

/** A share that two numbers of a line make, or the step between two shares. */
export function isShareDerived(reading: Reading, said: Quantity): boolean {
  if (said.unit === 'point' || said.after[0] === 'point') return isPoints(reading, said);
  const value = said.share ?? said.value;
  return sharesOf(reading, said).some((one) => roughly(value, one.value, { said, alike: one.alike }));
}
