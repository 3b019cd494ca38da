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

const units = new Map<string, Unit>();
const add = (dimension: Dimension, table: Record<string, number>) => {
  for (const [names, factor] of Object.entries(table)) {
    const [unit = ''] = names.split(' ');
    for (const name of names.split(' ')) units.set(name, { dimension, unit, factor });
  }
};
add('time', {
  'millisecond ms milliseconds': 1 / 86_400_000,
  'second sec secs seconds s': 1 / 86_400,
  'minute min mins minutes': 1 / 1440,
  'hour hr hrs hours h': 1 / 24,
  'day days d wd wds': 1,
  'week wk wks weeks': 7,
  'fortnight fortnights': 14,
  'month mth mths mo mos months': 30.4375,
  'quarter qtr qtrs quarters': 91.3125,
  'year yr yrs years y': 365.25,
  'decade decades': 3652.5,
  'summer summers': 92,
  'winter winters': 90,
});
add('length', {
  'mm millimetre millimetres millimeter millimeters': 0.001,
  'µm um micron microns': 1e-6,
  'nm nanometre nanometres': 1e-9,
  'cm centimetre centimetres centimeter centimeters': 0.01,
  'm metre metres meter meters': 1,
  'km kms kilometre kilometres kilometer kilometers': 1000,
  'mile miles mi mph': 1609.344,
  'foot feet ft': 0.3048,
  'inch inches in': 0.0254,
  'yard yards yd': 0.9144,
});
add('area', {
  'ha hectare hectares': 10_000,
  'acre acres': 4046.9,
  'sqm m2 m² qm': 1,
  'mm² mm2': 1e-6,
  'sqft ft2 ft²': 0.0929,
});
add('mass', {
  'mg milligram milligrams': 1e-6,
  'g gram grams': 0.001,
  'kg kgs kilo kilos kilogram kilograms': 1,
  'tonne tonnes ton tons t': 1000,
  'lb lbs pound-weight': 0.4536,
  'oz ounce ounces': 0.02835,
});
add('volume', {
  'ml millilitre millilitres milliliter milliliters': 0.001,
  'litre litres liter liters l': 1,
  'gallon gallons gal': 3.785,
  'm3 cbm m³': 1000,
});
add('current', {
  'amp amps ampere amperes': 1,
  'ma milliamp milliamps': 1e-3,
  'µa μa ua microamp microamps': 1e-6,
});
add('power', {
  'w watt watts': 1,
  'kw kilowatt kilowatts': 1000,
  'mw megawatt megawatts': 1e6,
  gw: 1e9,
});
// Kilowatts of a peak are no kilowatts.
add('peak power', { wp: 1, kwp: 1000, mwp: 1e6 });
add('voltage', { 'v volt volts': 1, kv: 1000 });
add('data', {
  kb: 1e3,
  mb: 1e6,
  'gb gigabyte gigabytes gigs': 1e9,
  'tb terabyte terabytes': 1e12,
  'pb petabytes': 1e15,
});
add('temperature', { celsius: 1, fahrenheit: 5 / 9 });

/** The unit a word or sign names. */
export const unitOf = (word: string): Unit | undefined => units.get(word.toLowerCase().replace(/\.$/, ''));

const CURRENCY: readonly [string, RegExp][] = [
  ['usd', /^(?:\$|us\$|usd|dollars?|bucks?)$/i],
  ['gbp', /^(?:£|gbp|pounds?(?: sterling)?|quid)$/i],
  ['eur', /^(?:€|[tkm]?eur|euros?)$/i],
  ['inr', /^(?:₹|rs\.?|inr|rupees?)$/i],
  ['sek', /^(?:sek)$/i],
  ['nok', /^(?:nok)$/i],
  ['dkk', /^(?:dkk)$/i],
  ['krona', /^(?:kr\.?|kronor|kroner|krona|krone|crowns?)$/i],
  ['zar', /^(?:zar|rand|r)$/i],
  ['chf', /^(?:chf|francs?|fr\.)$/i],
  ['jpy', /^(?:¥|jpy|yen)$/i],
  ['cny', /^(?:cny|rmb|yuan)$/i],
  ['pln', /^(?:zł|pln|zloty|zlotys)$/i],
  ['czk', /^(?:kč|czk)$/i],
  ['aud', /^(?:a\$|aud)$/i],
  ['cad', /^(?:c\$|cad)$/i],
  ['nzd', /^(?:nz\$|nzd)$/i],
  ['brl', /^(?:r\$|brl|reais)$/i],
  ['try', /^(?:₺|try|lira)$/i],
  ['rub', /^(?:₽|rub|roubles?|rubles?)$/i],
];

/** The currency a word or sign names. */
export const currencyOf = (word: string): string | undefined =>
  CURRENCY.find(([, sign]) => sign.test(word))?.[0];

const KRONA = new Set(['sek', 'nok', 'dkk', 'czk', 'krona']);
const DOLLAR = new Set(['usd', 'aud', 'cad', 'nzd']);

/** The hundredth part of a currency: of which, its word does not say. */
export const isCent = (word: string): boolean =>
  /^(?:cents?|pence|pennies|penny|øre|öre|ct|cts|paise)$/i.test(word);

/** "kronor" may be any krona and "dollars" any dollar, but "EUR" is no "SEK". */
export function sameCurrency(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  if (a === 'cent' || b === 'cent') return true;
  if ((a === 'krona' || b === 'krona') && KRONA.has(a) && KRONA.has(b)) return true;
  return (a === 'usd' || b === 'usd') && DOLLAR.has(a) && DOLLAR.has(b);
}

const PERIODS: readonly [string, RegExp][] = [
  ['second', /^(?:s|sec|secs|second|seconds)$/],
  ['minute', /^(?:min|mins|minute|minutes)$/],
  ['hour', /^(?:h|hr|hrs|hour|hours|hourly|ph)$/],
  ['day', /^(?:d|day|days|daily)$/],
  ['night', /^(?:night|nights|nightly|evening)$/],
  ['shift', /^(?:shift|shifts)$/],
  ['week', /^(?:wk|wks|week|weeks|weekly|pw|wkly)$/],
  ['fortnight', /^(?:fortnight|fortnightly)$/],
  ['month', /^(?:mo|mos|mth|mths|month|months|monthly|pcm|mthly)$/],
  ['quarter', /^(?:q|qtr|qtrs|quarter|quarters|quarterly)$/],
  ['year', /^(?:yr|yrs|year|years|yearly|annum|annual|annually|pa|p\.a)$/],
  ['term', /^(?:term|semester)$/],
  ['season', /^(?:season|summer|winter|spring|autumn)$/],
  ['time', /^(?:time|go|session|round|visit|run|batch|class|event)$/],
];

/** The period a word names: "wk" and "weekly" are "week". */
export const periodOf = (word: string): string | undefined =>
  PERIODS.find(([, pattern]) => pattern.test(word.toLowerCase().replace(/\.$/, '')))?.[0];
