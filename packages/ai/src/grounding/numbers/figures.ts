import { digitValues } from '../quantities/numerals.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading/reading.ts';
import type { EvidenceLine } from '../reading/rows.ts';
import { YEARLY } from './compare-quantities.ts';

export const FIVE_DAYS = /\b(?:five|5)-day week\b/i;

/** How a figure comes out of the numbers of a line. */
export type Way = 'sum' | 'company' | 'others' | 'difference' | 'product' | 'mean' | 'rest' | 'rate';
export type Figure = { way: Way; value: number; like: Quantity; exact: boolean; of?: readonly Quantity[] };
/** Two numbers of a line, and what stands around them. */
export type Pair = { from: Quantity; to: Quantity; text: string };

const COMPANY = /\b(?:team|crew|gang|squad|rotation|with|w|we|us|me|together|alongside|others?|mine)\b|w\//i;
const GROUPED = /\beach\b|\bevery\b|\bper\b|\p{L}s of\b|\bx\b|×|@|\d\s?x\s?\d/iu;
const APIECE = /\beach\b|\bper\b|\ban? \p{L}{4,}|×|à|@/iu;

export const DAYS_IN: Record<string, number> = {
  day: 1,
  night: 1,
  week: 7,
  month: 30.4375,
  quarter: 91.3125,
  year: 365.25,
};

/** A number above nothing that is no part of a season, as in "11 (18/19), 5 (21/22)". */
const isNumber = (text: string, { kind, value, start, end }: Quantity) =>
  kind === 'count' && value > 0 && !/\(\d\d\/\d\d\)/.test(text.slice(Math.max(0, start - 4), end + 4));

/** Neighbouring numbers of a line that can be set against each other, both ways round. */
export function pairs({ aligned }: Reading): Pair[] {
  return aligned.flatMap(({ text, quantities }) => {
    const numbers = quantities.filter((one) => isNumber(text, one));
    return numbers.flatMap((from, index) =>
      numbers.slice(index + 1, index + 5).flatMap((next) => {
        const to = inUnitOf(from, next);
        const around = text.slice(Math.max(0, from.start - 8), next.end + 16);
        return [
          { from, to, text: around },
          { from: to, to: from, text: around },
        ];
      }),
    );
  });
}

/** A bare number beside a percentage is one as well: "58% (2021), market about 64". */
function inUnitOf(from: Quantity, to: Quantity): Quantity {
  // "38 million (2019: 29.5)" counts both in millions, "85k (was 40,000)" neither in thousands.
  const [digits = 0] = digitValues(/\d[\d.,'’]*/.exec(from.text)?.[0] ?? '');
  const scaled = digits > 0 && Math.abs(Math.log10(to.value / digits)) < 1;
  const own = scaled ? digits : (from.bare[0] ?? 0);
  if (from.dimension === null || to.dimension !== null || own === 0) return to;
  return { ...to, dimension: from.dimension, unit: from.unit, value: to.value * (from.value / own) };
}

const isPlain = (one: Quantity) => one.kind === 'count' && one.share === null && one.range === null;

/** "with 2 colleagues", "4 testers including me" */
const isInCompany = (text: string, start: number, end: number): boolean =>
  COMPANY.test(text.slice(start, end + 16)) || /\bincl\w*\.? (?:me|myself)\b/.test(text.slice(end, end + 30));

/** Neighbouring counts of a line added up, with the person themself where the line speaks of company. */
function sums(said: Quantity, { text, quantities }: EvidenceLine): Figure[] {
  const counts = quantities.filter(isPlain);
  return counts.flatMap((like, from) =>
    [1, 2, 3, 4].flatMap((length) => {
      const some = counts.slice(from, from + length);
      const isRough = said.bound === null && said.approximate && !some.some((one) => one.approximate);
      if (isRough || some.length < length || some.some((one) => one.dimension !== like.dimension)) return [];
      const value = some.reduce((sum, one) => sum + one.value, 0);
      const figure = { way: 'sum' as const, like, exact: true };
      // "with 2 colleagues", "4 of us": others than those counted, said beside them.
      const [start, end] = [Math.max(0, like.start - 20), some[length - 1]?.end ?? 0];
      const few =
        like.dimension === null && like.per === null && value <= 20 && isInCompany(text, start, end);
      const own: Figure[] = few ? [{ ...figure, way: 'company', value: value + 1, of: some }] : [];
      const others = { ...figure, way: 'others' as const, value: value - 1 };
      if (few) own.push(others);
      return length > 1 ? [{ ...figure, value, of: some }, ...own] : own;
    }),
  );
}

/** "15 a week" of "60 a month", "36 workshops" of three a week for twelve weeks. */
function rates(said: Quantity, { from, to }: Pair): Figure[] {
  if (to.dimension !== 'time' || from.dimension === 'time') return [];
  // "almost 90 a week" of 310 in three and a half weeks
  const own = said.per && DAYS_IN[said.per];
  if (own && !from.per && to.value > own)
    return [{ way: 'mean', value: (from.value * own) / to.value, like: from, exact: false }];
  const period = from.per && DAYS_IN[from.per];
  if (!period) return [];
  const days = from.per === 'day' && to.unit !== 'day' ? [1, 5 / 7] : [1];
  return days.map((part) => ({
    way: 'product',
    value: (from.value * to.value * part) / period,
    like: from,
    exact: said.per === null,
  }));
}

function figuresOf(said: Quantity, { from, to, text }: Pair): Figure[] {
  const found = rates(said, { from, to, text });
  const add = (way: Way, value: number, exact = true) => found.push({ way, value, like: from, exact });
  const same = from.dimension === to.dimension;
  if (same && from.value > to.value) {
    add('difference', from.value - to.value);
    if (from.share === null) add('rest', from.value - to.value);
    // The others of "9 of 14".
    else if (from.share === to.share) add('product', from.value - to.value);
    if (from.dimension !== null)
      found.push({
        way: 'mean',
        value: from.value / to.value,
        like: { ...from, dimension: null },
        exact: false,
      });
  }
  const counted = to.dimension === null && to.value > 1;
  if (counted && (from.dimension === null || said.range === null)) add('mean', from.value / to.value, false);
  const grouped = counted && (from.dimension === null ? GROUPED : APIECE).test(text);
  if (grouped && (said.dimension !== null || said.value > 12)) add('product', from.value * to.value);
  return found;
}

/** The same rate over another period: "over 200 a year" of four a week, of five days where it says so. */
function converted(said: Quantity, known: Quantity, fiveDays: boolean): Figure[] {
  const period = said.per ?? (fiveDays ? 'week' : '');
  const own = YEARLY[period];
  const yearly = known.per && own ? YEARLY[known.per] : undefined;
  if (!own || !yearly || (known.per === period && !fiveDays)) return [];
  const worked = known.per === 'day' ? [yearly, 260, 240] : [yearly];
  const days = period === 'day' && fiveDays ? 260 : own;
  return worked.map((times) => ({
    way: 'rate',
    value: (known.value * times) / days,
    like: known,
    exact: false,
  }));
}

/** "28 a year" of 112 from 2019 to 2022, "5 hours a month" of 60 in 2022. */
function yearlyMeans(said: Quantity, { quantities }: EvidenceLine): Figure[] {
  const years = quantities.filter((one) => one.kind === 'year').map((one) => one.value);
  const length = Math.max(...years) - Math.min(...years) + 1;
  const times = length === 1 ? (YEARLY[said.per ?? ''] ?? 1) : 1;
  if (years.length === 0 || (length === 1 && times === 1)) return [];
  return quantities
    .filter(isPlain)
    .map((like) => ({ way: 'mean', value: like.value / length / times, like, exact: false }));
}

/** The rest of a whole whose parts a line names: five of 26, of which 17 were won, 4 settled, the rest lost. */
function rests({ text, quantities }: EvidenceLine): Figure[] {
  const [like, ...some] = quantities.filter(isPlain);
  if (!like || some.length < 2 || !/\brest\b|\bremain/i.test(text)) return [];
  const value = like.value - some.reduce((sum, one) => sum + one.value, 0);
  return [{ way: 'product', value, like, exact: true }];
}

/** A share of a count: "nine of them" of a third of 27. */
function parts({ quantities }: EvidenceLine): Figure[] {
  const shares = quantities.flatMap((one) => {
    if (one.kind === 'fraction' || one.unit === 'percent') return [one.value];
    return one.share !== null && one.value < 10 ? [one.share] : [];
  });
  const counts = quantities.filter((one) => isPlain(one) && one.dimension !== 'percent');
  return counts.flatMap((like) =>
    shares.map((share) => ({
      way: 'product' as const,
      value: like.dimension === null ? Math.round(like.value * share) : like.value * share,
      like,
      exact: true,
    })),
  );
}

/** Every figure that the numbers of the lines give, by whatever way. */
export function figuresFor(reading: Reading, said: Quantity): Figure[] {
  const { aligned, statement } = reading;
  const fiveDays = FIVE_DAYS.test(statement);
  return [
    ...aligned.flatMap((line) => [
      ...sums(said, line),
      ...parts(line),
      ...rests(line),
      ...yearlyMeans(said, line),
    ]),
    ...aligned.flatMap(({ quantities }) => quantities.flatMap((known) => converted(said, known, fiveDays))),
    ...pairs(reading).flatMap((pair) => figuresOf(said, pair)),
  ];
}
