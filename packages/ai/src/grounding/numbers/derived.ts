import { digitValues } from '../quantities/numerals.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { sameCurrency } from '../quantities/quantity.ts';
import { near, type Reading } from '../reading/reading.ts';
import type { EvidenceLine } from '../reading/rows.ts';
import { YEARLY } from './compare-quantities.ts';

export const FIVE_DAYS = /\b(?:five|5)-day week\b/i;

/** How a figure comes out of the numbers of a line. */
type Way = 'sum' | 'others' | 'difference' | 'product' | 'mean' | 'rest' | 'rate';
type Figure = { way: Way; value: number; like: Quantity; exact: boolean; of?: readonly Quantity[] };
type Pair = { from: Quantity; to: Quantity };

const TOTAL =
  /\b(?:total\w*|combined|altogether|in all|overall|between|across|together|members?|of us|one of|part of|me and|over (?:two|both)|(?:team|group|crew|staff|brigade|class) of)\b|-(?:person|strong|people|man|member)\b/i;
const MOVED =
  /\b(?:by|off|out|shorter|longer|quicker|faster|slower|earlier|later|sooner|extra|additional|added|under|over|fewer|more|less|down|up|within|came|gain\w*|above|below|ahead|behind|better|worse|higher|lower\w*|short|rose|risen|rise|fell|fall\w*|cut\w*|shav\w+|sav\w+|spend|spent|grew|grow\w*|increas\w+|reduc\w+|decreas\w+|improv\w+|rais\w+|boost\w*|lift\w*|drop\w*|trimm?\w*|slash\w*|climb\w*|shrank|shrunk|exceed\w*|beat|surpass\w*|difference|gap)\b/i;
const MEAN = /\b(?:each|every|per|apiece|averag\w*|avg|mean|typical\w*|an?)\b|\//i;
const REST = /\b(?:rest|remain\w*|not|never|without|else|non|pass\w*|fail\w*)\b|n['’]t\b/i;
const COMPANY = /\b(?:team|with|w|we|us|me|together|alongside|others?|mine)\b|w\//i;
const GROUPED = /\beach\b|\bper\b|\bof\b|\bx\b|×|@|\d\s?x\s?\d/i;
const APIECE = /\beach\b|\bper\b|\ban? \p{L}{4,}|×|à|@/iu;
const CUES: Record<Way, RegExp> = {
  others: /\bothers?\b|\bcolleagues\b|\bpeers\b|\bteammates\b/i,
  sum: TOTAL,
  difference: MOVED,
  product: /(?:)/,
  mean: MEAN,
  rest: REST,
  rate: /(?:)/,
};

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
function pairs({ aligned }: Reading): Pair[] {
  return aligned.flatMap(({ text, quantities }) => {
    const numbers = quantities.filter((one) => isNumber(text, one));
    return numbers.flatMap((from, index) =>
      numbers.slice(index + 1, index + 3).flatMap((next) => {
        const to = inUnitOf(from, next);
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
  // "38 million (2019: 29.5)" counts both in millions, "85k (was 40,000)" neither in thousands.
  const [digits = 0] = digitValues(/\d[\d.,'’]*/.exec(from.text)?.[0] ?? '');
  const scaled = digits > 0 && Math.abs(Math.log10(to.value / digits)) < 1;
  const own = scaled ? digits : (from.bare[0] ?? 0);
  if (from.dimension === null || to.dimension !== null || own === 0) return to;
  return { ...to, dimension: from.dimension, unit: from.unit, value: to.value * (from.value / own) };
}

const isPlain = (one: Quantity) => one.kind === 'count' && one.share === null && one.range === null;

/** Neighbouring counts of a line added up, with the person themself where the line speaks of company. */
function sums(said: Quantity, { text, quantities }: EvidenceLine): Figure[] {
  if (said.bound === null && said.approximate) return [];
  const counts = quantities.filter(isPlain);
  return counts.flatMap((like, from) =>
    [1, 2, 3, 4].flatMap((length) => {
      const some = counts.slice(from, from + length);
      if (some.length < length || some.some((one) => one.dimension !== like.dimension)) return [];
      const value = some.reduce((sum, one) => sum + one.value, 0);
      const figure = { way: 'sum' as const, like, exact: true };
      const few = like.dimension === null && value <= 20 && COMPANY.test(text);
      const own: Figure[] = few ? [{ ...figure, value: value + 1 }] : [];
      const others = { ...figure, way: 'others' as const, value: value - 1 };
      if (few) own.push(others);
      return length > 1 ? [{ ...figure, value, of: some }, ...own] : own;
    }),
  );
}

/** "15 a week" of "60 a month", "36 workshops" of three a week for twelve weeks. */
function rates(said: Quantity, { from, to }: Pair): Figure[] {
  const period = from.per && DAYS_IN[from.per];
  if (!period || to.dimension !== 'time') return [];
  const days = from.per === 'day' && to.unit !== 'day' ? [1, 5 / 7] : [1];
  return days.map((part) => ({
    way: 'product',
    value: (from.value * to.value * part) / period,
    like: from,
    exact: said.per === null,
  }));
}

function figuresOf(said: Quantity, { from, to }: Pair, line: string): Figure[] {
  const found = rates(said, { from, to });
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
  const grouped = counted && (from.dimension === null ? GROUPED : APIECE).test(line);
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

/** "28 a year" of 112 from 2019 to 2022. */
function yearlyMeans({ quantities }: EvidenceLine): Figure[] {
  const years = quantities.filter((one) => one.kind === 'year').map((one) => one.value);
  const length = Math.max(...years) - Math.min(...years) + 1;
  if (years.length < 2) return [];
  return quantities
    .filter(isPlain)
    .map((like) => ({ way: 'mean', value: like.value / length, like, exact: false }));
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
  const shares = quantities.filter((one) => one.kind === 'fraction' || one.unit === 'percent');
  const counts = quantities.filter((one) => isPlain(one) && one.dimension !== 'percent');
  return counts.flatMap((like) =>
    shares.map((share) => ({
      way: 'product' as const,
      value: like.dimension === null ? Math.round(like.value * share.value) : like.value * share.value,
      like,
      exact: true,
    })),
  );
}

function isLike(said: Quantity, { way, like }: Figure): boolean {
  if (said.dimension === 'money' && like.dimension === null) return true;
  if (said.dimension === 'money' && like.dimension === 'money') return sameCurrency(said.unit, like.unit);
  if (like.dimension === 'clock' && way === 'difference') return said.dimension === 'time';
  return said.dimension === like.dimension;
}

function fits(said: Quantity, { value, exact, like, way }: Figure): boolean {
  // Hours and minutes, or minutes and seconds.
  if (like.dimension === 'clock' && way === 'difference')
    return [1440, 86_400].some((unit) => isRounded(said, value / unit, exact));
  return isRounded(said, value, exact);
}

/** Whether a number may be told for a value: rounded only where it says so, and in the direction it says. */
export function isRounded(said: Quantity, value: number, exact = true): boolean {
  const own = said.value;
  if (said.range) {
    const { low, high } = said.range;
    return !exact && value >= low && value <= high && high <= 1.5 * low;
  }
  if (said.bound === 'over' || said.bound === 'min') return value >= own * 0.999 && value <= own * 1.25;
  if (said.bound === 'under' || said.bound === 'max') return value <= own * 1.001 && value >= own * 0.8;
  if (said.approximate) return Math.abs(value - own) <= 0.06 * value;
  return near(own, value) || (!exact && Math.abs(value - own) <= 0.012 * value);
}

/** Whether a statement still says of every summand how many, or of every one what it is. */
function isNamed({ words, quantities }: Reading, said: Quantity, of: readonly Quantity[]): boolean {
  if (of.length < 2) return false;
  if (of.every(({ value }) => quantities.some((one) => one !== said && near(one.value, value)))) return true;
  const nouns = of.map(({ after }) => after.filter((noun) => words.some((word) => word.stem === noun)));
  return nouns.every((some) => some.length > 0) && new Set(nouns.map(([noun]) => noun)).size > 1;
}

const around = ({ statement }: Reading, said: Quantity) =>
  statement.slice(Math.max(0, said.start - 40), said.end + 40);

/** Whether a number is worked out from those of the lines that were reworded, and the statement says how. */
export function isDerived(reading: Reading, said: Quantity): boolean {
  const named = /\b(?:from|to)\s+$/i.test(reading.statement.slice(0, said.start));
  const all = reading.aligned.flatMap(({ quantities }) => quantities);
  const text = reading.aligned.map((line) => line.text).join(' ; ');
  const fiveDays = FIVE_DAYS.test(reading.statement);
  const figures = [
    ...reading.aligned.flatMap((line) => [
      ...sums(said, line),
      ...parts(line),
      ...rests(line),
      ...yearlyMeans(line),
    ]),
    ...all.flatMap((known) => converted(said, known, fiveDays)),
    ...pairs(reading).flatMap((pair) => figuresOf(said, pair, text)),
  ];
  const words = around(reading, said);
  return figures.some((figure) => {
    if (!isLike(said, figure) || !fits(said, figure)) return false;
    if (said.dimension === null && said.bare[0] === 1) return false;
    if (figure.way === 'difference' && named) return false;
    // What stands in the line itself is held to its bounds elsewhere.
    if (all.some((one) => near(one.value, said.value)) && figure.way !== 'rate') return false;
    return CUES[figure.way].test(words) || isNamed(reading, said, figure.of ?? []);
  });
}

/** "five points" of 34% and 29%. */
export function isPoints(reading: Reading, said: Quantity): boolean {
  const [bare = 0] = said.bare;
  return pairs(reading).some(({ from, to }) => {
    const difference = Math.abs(from.value - to.value);
    return [difference, difference * 100].some(
      (step) =>
        isRounded({ ...said, value: bare }, step) ||
        (said.bound === 'over' && step > bare && step < 2 * bare),
    );
  });
}

/** Shares that two numbers of a line make: one of the other, a change of one to the other, what is left. */
export function sharesOf(reading: Reading, said: Quantity): { value: number; alike: boolean }[] {
  const words = reading.statement.slice(Math.max(0, said.start - 60), said.end + 40);
  const left = /\brest\b|\bremain/i;
  const rest =
    !left.test(reading.statement) &&
    (REST.test(words) || reading.aligned.some(({ text }) => left.test(text)));
  const moved = MOVED.test(words) && said.share === null;
  return [
    ...pairs(reading).flatMap(({ from, to }) => {
      if (from.dimension !== to.dimension) return [];
      const share = to.value / from.value;
      if (share > 1) return moved ? [{ value: share - 1, alike: false }] : [];
      return [share, ...(moved || rest ? [1 - share] : [])].map((value) => ({ value, alike: false }));
    }),
    ...reading.aligned.flatMap(({ quantities }) =>
      quantities.flatMap((one) => {
        const share = one.share ?? (one.unit === 'percent' || one.kind === 'fraction' ? one.value : null);
        if (share === null) return [];
        // "8% over quota" of 108%
        if (share > 1) return moved ? [{ value: share - 1, alike: false }] : [];
        return rest ? [{ value: 1 - share, alike: false }] : [];
      }),
    ),
  ];
}

/** "Doubled", "four times as fast", "2.5-fold" of two numbers of a line. */
export function isMultiple(reading: Reading, said: Quantity): boolean {
  const { value, bound, approximate } = said;
  return pairs(reading).some(({ from, to }) => {
    if (from.dimension !== to.dimension) return false;
    const times = to.value / from.value;
    const least = bound === 'under' || approximate ? 0.88 : 0.97;
    if (value < 1) return times <= value / least && times >= value * (bound === 'over' ? 0.3 : 0.9);
    return times >= value * least && times <= value * 1.5;
  });
}
