import { periodOf, type Quantity, sameCurrency } from '../quantities/quantity.ts';
import { sameSense } from '../reading/lexicon.ts';
import { near, type Reading } from '../reading/reading.ts';
import type { EvidenceLine } from '../reading/rows.ts';

/** Times a year. */
export const YEARLY: Record<string, number> = { day: 365, week: 52, month: 12, quarter: 4, year: 1 };

/** What keeps a quantity of a row from carrying one of the statement; null when it does. */
export type Mismatch = 'value' | 'unit' | 'period' | 'bound' | null;

/** Holds a count of the statement against one of a row. */
function compare(said: Quantity, known: Quantity): Mismatch {
  if (!sameDimension(said, known)) return 'unit';
  // "earlier it was four" of a row's "4 h": without a unit the bare numbers compare.
  const bare = known.dimension !== null && said.dimension !== known.dimension;
  const own = bare ? said.bare : said.readings;
  const others = bare ? known.bare : known.readings;
  const fits = fitting(said, known);
  const value = own.some((one) => others.some((other) => fits(one, other)));
  if (!value) return boundOnly(said, known) ? 'bound' : 'value';
  // "3 wk" may be three a week.
  const per = known.per ?? (said.dimension === null && known.dimension === 'time' ? known.unit : null);
  if (said.per && per && said.per !== per) return 'period';
  return null;
}

function sameDimension(said: Quantity, known: Quantity): boolean {
  if (said.dimension === 'money' && known.dimension === 'money') return sameCurrency(said.unit, known.unit);
  if (/pounds?$/i.test(said.text) && known.unit === 'lb') return true;
  if (said.dimension === known.dimension) {
    return !(said.dimension === 'percent' && (said.unit === 'point') !== (known.unit === 'point'));
  }
  if (known.dimension === null && said.dimension === 'length' && /\dm$/.test(known.text)) return true;
  // A bare amount may get its currency; any other unit may be left out, never added.
  if (said.dimension === 'money' && known.dimension === null) return known.after.length === 0;
  // "a team of twelve" of "12 months"
  if (known.dimension === 'time' && TEAM.test(said.before.join(' '))) return false;
  return said.dimension === null && known.dimension !== 'percent';
}

export const TEAM = /^(?:of )?(?:team|crew|group|squad|gang|staff)\b/;

/** Whether a reading of what is said fits one of what is known, with the bounds of both. */
const fitting =
  (said: Quantity, known: Quantity) =>
  (value: number, other: number): boolean => {
    const equal = near(value, other);
    if (known.range && said.range)
      return equal || (said.bound === 'over' && other > value && other <= 1.2 * value);
    if (known.range && !said.range) return fitsRange(value, said, known.range);
    if (said.bound === known.bound && isConverted(said, known))
      return Math.abs(value - other) <= 0.02 * other;
    switch (said.bound) {
      case 'over':
        // Of two limits, another is another.
        if (known.bound === 'over' || known.bound === 'min')
          return equal || (other > value && other <= 1.1 * value);
        return other > value && other <= 2 * value;
      case 'min':
        return (
          (equal && !known.approximate && known.bound !== 'under') || (other > value && other <= 2 * value)
        );
      case 'max':
        if (known.bound === 'max') return equal || (other <= value && other >= 0.9 * value);
        return (equal && !known.approximate) || (other < value && other >= 0.8 * value);
      case 'under':
        if (known.bound === 'under' || known.bound === 'max')
          return equal || (other < value && other >= 0.79 * value);
        return other < value && other >= value * 0.5;
      default:
        if (equal) return known.bound !== 'max' && known.bound !== 'under';
        return (
          ((said.approximate && isRoughly(said, known)) || isWeeks(said, known)) &&
          Math.abs(value - other) <= (said.approximate ? 0.05 : 0.09) * other
        );
    }
  };

/** "about 40" of 38 says less exactly how many; "about 4.9" of 5 says more. */
const isRoughly = (said: Quantity, known: Quantity): boolean =>
  said.unit !== known.unit || /dozen/.test(said.text) || isRounder(said.value, known.value);
export const isRounder = (value: number, other: number): boolean => figuresIn(value) < figuresIn(other);
const figuresIn = (value: number): number => String(value).replace(/^[0.]+|\.|0+$/g, '').length;

/** Feet for metres, pounds for kilograms: rounded, since they never come out even. */
const isConverted = (said: Quantity, known: Quantity): boolean =>
  said.dimension !== null &&
  !/^(?:time|money|percent)$/.test(said.dimension) &&
  said.dimension === known.dimension &&
  IMPERIAL.has(said.unit ?? '') !== IMPERIAL.has(known.unit ?? '');
const IMPERIAL = new Set(['mile', 'foot', 'inch', 'yard', 'acre', 'sqft', 'lb', 'oz', 'gallon']);

/** Twelve weeks are three months. */
const isWeeks = (a: Quantity, b: Quantity): boolean =>
  a.dimension === 'time' &&
  [a.unit, b.unit].sort().join() === 'month,week' &&
  Math.round(a.value / 30.4375) ===
    Math.round(b.value / 30.4375 + (b.unit === 'week' || a.unit === 'week' ? 0.2 : 0));

/** One number for "6 to 8" has to say which end it is. */
function fitsRange(value: number, said: Quantity, range: { low: number; high: number }): boolean {
  if (said.bound === 'min' || said.bound === 'over') return value <= range.low && value >= range.low / 2;
  if (said.bound === 'max' || said.bound === 'under') return value >= range.high && value <= range.high * 2;
  return said.approximate && value >= range.low && value <= range.high;
}

/** Equal but for "up to", "less than", or one end of a range. */
function boundOnly(said: Quantity, known: Quantity): boolean {
  const bare = !said.dimension && known.dimension;
  return (bare ? said.bare : said.readings).some((one) =>
    (bare ? known.bare : known.readings).some((other) => near(one, other)),
  );
}

/** Whether two quantities count the same thing, as far as their words tell. */
export function sameThing(said: Quantity, known: Quantity): boolean {
  const things = ({ after, before }: Quantity) =>
    [...after, ...before].flatMap((word) => (/^(?:the|an?|by)$/.test(word) ? [] : (periodOf(word) ?? word)));
  const [own, other] = [things(said), things(known)];
  return own.some((a) =>
    other.some(
      (b) =>
        a === b || sameSense(a, b) || (a.length > 3 && b.startsWith(a)) || (b.length > 3 && a.startsWith(b)),
    ),
  );
}

/** Whether a number stands where the line has another of the same thing that the statement does not tell. */
export function isInPlaceOf({ aligned, quantities }: Reading, said: Quantity): boolean {
  const told = (known: Quantity) =>
    quantities.some((one) => one !== said && one.readings.some((value) => near(value, known.value)));
  return aligned.some((line) =>
    line.quantities.some(
      (known) =>
        known.kind === 'count' &&
        known.range === null &&
        (known.bare[0] ?? 0) > 1 &&
        known.dimension === said.dimension &&
        (said.dimension === null ? sameThing(said, known) : said.per === known.per) &&
        !told(known),
    ),
  );
}

/** A quantity in the line that says it. */
type Stated = { line: EvidenceLine; quantity: Quantity };

const RATED =
  /\b(?:accuracy|attendance|availability|uptime|occupancy|yield|satisfaction|retention|recall|utili[sz]ation|OTIF|DIFOT|pass rate|success rate|fill rate|completion)\b/i;

/** As `compare`; a bare number of a line counts in the unit of its neighbours, and a year of months is a year. */
export function compareIn(said: Quantity, { line, quantity }: Stated): Mismatch {
  const plain = compare(said, quantity);
  if (
    plain === 'unit' &&
    said.dimension !== null &&
    quantity.dimension === null &&
    quantity.kind === 'count'
  ) {
    const beside =
      !COUNTING.test(line.text.slice(quantity.end)) &&
      line.text[quantity.start - 1] !== '+' &&
      line.quantities.some((one) => one.dimension === said.dimension && one.unit === said.unit);
    const [value = 0] = said.bare;
    const bare = { ...said, dimension: null, unit: null, value, readings: [value] };
    if (
      beside &&
      (quantity.bare.some((one) => near(one, value)) ||
        (quantity.after.length === 0 && compare(bare, quantity) === null))
    )
      return null;
  }
  // "attendance of 95.5%"
  const isRate = said.unit === 'percent' && quantity.dimension === null && RATED.test(line.text);
  if (
    isRate &&
    quantity.bare.some((one) => near(one / 100, said.value)) &&
    (quantity.value > 20 || quantity.value % 1 > 0)
  )
    return null;
  if (isHour(said, { line, quantity }) || isScaledAlike(said, { line, quantity })) return null;
  if (plain === 'value' && said.per && quantity.per && said.per !== quantity.per) {
    const times = YEARLY[quantity.per];
    const own = YEARLY[said.per];
    const ratio = times && own ? times / own : 0;
    if (ratio > 0 && ratio !== 1 && Math.abs(said.value - quantity.value * ratio) <= 0.02 * said.value)
      return null;
  }
  return plain;
}

/** "2 kitchens" */
const COUNTING = /^ (?!times\b|goes\b)\p{L}{2,}s\b/u;

const HOURS = /(?<!\d)\d{1,2}\s?[-–]\s?\d{1,2}(?!\d)/;

/** "2 p.m." of "shifts 06-14", "8 p.m." of "days 8-8". */
const isHour = (said: Quantity, { line, quantity }: Stated): boolean =>
  said.dimension === 'clock' &&
  quantity.dimension === null &&
  HOURS.test(line.text) &&
  quantity.bare.some((hour) => hour * 60 === said.value || (hour <= 12 && hour * 60 + 720 === said.value));

const SCALED = /\d\s?(?:k|m|bn|mio|mln|tsd)\b|\d\s?[TkM]€|million|thousand/i;

/** "29.5 million" of "38 mio. (2019: 29,5)": a number counts in the thousands or millions of its neighbour. */
const isScaledAlike = (said: Quantity, { line, quantity }: Stated): boolean =>
  (quantity.dimension === null || quantity.dimension === said.dimension) &&
  quantity.value < 1000 &&
  line.quantities.some(
    (one) =>
      SCALED.test(line.text.slice(one.start, one.end + 4)) &&
      one.value < 10 * said.value &&
      said.value < 10 * one.value,
  ) &&
  [1e3, 1e6].some((scale) => near(quantity.value * scale, said.value));
