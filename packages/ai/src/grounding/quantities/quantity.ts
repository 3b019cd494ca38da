import { CURRENCIES, PERIODS, UNITS } from '../../lists/units.ts';

/** What a number counts in. Units of one dimension compare after conversion to its base. */
export type Dimension =
  | 'time'
  | 'length'
  | 'mass'
  | 'area'
  | 'volume'
  | 'power'
  | 'current'
  | 'peak power'
  | 'voltage'
  | 'data'
  | 'money'
  | 'percent'
  | 'point'
  | 'clock'
  | 'temperature';

export type Bound = 'min' | 'max' | 'over' | 'under' | null;

/** A number in a text, with what it counts. */
export type Quantity = {
  start: number;
  end: number;
  text: string;
  kind: 'count' | 'year' | 'month' | 'ordinal' | 'fraction' | 'factor' | 'vague';
  /** In base units: days, metres, kilograms; a fraction or percentage as a share of 1. */
  value: number;
  /** Other readings of the same digits: "90.000" is also 90. */
  readings: readonly number[];
  /** The bare numbers, before their unit: 4 of "4 h". */
  bare: readonly number[];
  dimension: Dimension | null;
  /** Currency, or the unit as it is compared ("eur", "day"). */
  unit: string | null;
  /** The period it is counted over: "day" of "50 calls a day". */
  per: string | null;
  /** Stems of what it counts, after and before it: "patients", "team of". */
  after: readonly string[];
  before: readonly string[];
  approximate: boolean;
  bound: Bound;
  /** The other end of "6 to 8". */
  range: { low: number; high: number } | null;
  /** "a" of "a of b" and "a in b": the share it makes. */
  share: number | null;
};

type Unit = { dimension: Dimension; unit: string; factor: number };

const units = new Map(
  Object.entries(UNITS).flatMap(([dimension, table]) =>
    Object.entries(table).flatMap(([names, factor]) => {
      const [unit = '', ...others] = names.split(' ');
      const entry: Unit = { dimension: dimension as Dimension, unit, factor };
      return [unit, ...others].map((name) => [name, entry] as const);
    }),
  ),
);

/** The unit a word or sign names. */
export const unitOf = (word: string): Unit | undefined => units.get(word.toLowerCase().replace(/\.$/, ''));

/** Each word of a table by the first of its line. */
function byWord(table: string): ReadonlyMap<string, string> {
  const rows = table.trim().split('\n');
  return new Map(
    rows.flatMap((row) => {
      const words = row.trim().split(' ');
      return words.map((word) => [word, words[0] ?? ''] as const);
    }),
  );
}

const currencies = byWord(CURRENCIES);

/** The currency a word or sign names. */
export const currencyOf = (word: string): string | undefined => currencies.get(word.toLowerCase());

const KRONA = new Set(['sek', 'nok', 'dkk', 'czk', 'krona']);
const DOLLAR = new Set(['dollar', 'usd', 'aud', 'cad', 'nzd', 'hkd', 'sgd', 'twd', 'mxn']);

/** The hundredth part of a currency: of which, its word does not say. */
export const isCent = (word: string): boolean =>
  /^(?:cents?|pence|pennies|penny|øre|öre|ct|cts|paise)$/i.test(word);

/** "kronor" may be any krona and "dollars" any dollar, but "EUR" is no "SEK". */
export function sameCurrency(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  if (a === 'cent' || b === 'cent') return true;
  if ((a === 'krona' || b === 'krona') && KRONA.has(a) && KRONA.has(b)) return true;
  return (a === 'dollar' || b === 'dollar') && DOLLAR.has(a) && DOLLAR.has(b);
}

const periods = byWord(PERIODS);

/** The period a word names: "wk" and "weekly" are "week". */
export const periodOf = (word: string): string | undefined =>
  periods.get(word.toLowerCase().replace(/\.$/, ''));
