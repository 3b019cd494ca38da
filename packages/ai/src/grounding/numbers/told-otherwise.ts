import { smallNumber } from '../quantities/numerals.ts';
import { type Quantity, unitOf } from '../quantities/quantity.ts';
import { knowsRate, readRates } from '../quantities/rates.ts';
import { near, type Reading } from '../reading/reading.ts';
import type { Word } from '../reading/words.ts';
import { isInPlaceOf, TEAM } from './compare-quantities.ts';
import { FIVE_DAYS } from './figures.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?';

/** The 12 of "12 March" and "March 12". */
const isDayOfMonth = (statement: string, said: Quantity): boolean =>
  new RegExp(`^(?:st|nd|rd|th)?(?: of)? ${MONTH}`, 'iu').test(statement.slice(said.end)) ||
  new RegExp(`\\b${MONTH} (?:the )?$`, 'iu').test(statement.slice(0, said.start));

const PERIOD =
  /\b(?:last|first|1st|final|whole|past|full|each|every|this|an?) (week|month|quarter|year|yr)\b/gi;
const TWO = /\b(?:both|pair|couple|twin|dual|another|other)\b/i;

/** A number, and the lines it may be told by: their text, and their numbers. */
type Told = { reading: Reading; said: Quantity; texts: string; all: readonly Quantity[] };

const LISTED = /^(?: [\p{L}'’-]+){0,3}(?:[,:(]| [–—-]| (with)) (.+)/u;

/** "Two countries: Portugal and Spain", "a group of four with a PM and two developers": a statement counts them up itself. */
function isListed({ statement, words, carriers }: Reading, said: Quantity): boolean {
  const [, company, rest = ''] = LISTED.exec(statement.slice(said.end)) ?? [];
  let [sum, from] = [company ? 1 : 0, statement.length - rest.length];
  for (const [at, item] of rest.split(/(?<=, )and |, | (?:and|&|plus) |[;.()–—]/).entries()) {
    const start = statement.indexOf(item, from);
    from = start + item.length;
    const inside = words.filter((word) => word.start >= start && word.end <= from);
    const [first = ''] = item.toLowerCase().split(' ');
    const isOne = /^(?:an?|me|myself|my|our|the)$/.test(first) || /^\p{Lu}/u.test(item);
    const isSaid = inside.every((word) => word.plain || carriers(word).length > 0);
    const count = isOne ? 1 : (smallNumber(first) ?? (/^\d+$/.test(first) ? Number(first) : Number(isSaid)));
    if (count === 0 || inside.length === 0 || /\bof (?:them|which|whom|those)\b/.test(item)) return false;
    sum += count;
    if (at > 0 && sum === said.value) return true;
  }
  return false;
}

/** Ways in which a line carries a number that does not stand in it. */
const WAYS: readonly ((told: Told) => boolean)[] = [
  ({ reading, said }) => said.dimension === null && said.value > 1 && isListed(reading, said),
  // "four times a year" of "quarterly"
  ({ reading, said, texts, all }) => {
    // The same number is held to its bounds elsewhere.
    if (all.some((one) => near(one.value, said.value))) return false;
    const small =
      !/hour|minute/.test(said.unit ?? '') && said.bound === null && said.range === null && said.value <= 60;
    if (!small || /[.,]\d|days/.test(said.text) || isInPlaceOf(reading, said)) return false;
    const known = readRates(texts);
    return readRates(reading.statement).some(
      ({ start, end, yearly }) => start <= said.start && said.end <= end && knowsRate(known, yearly),
    );
  },
  // "every 30 minutes" of "half-hourly"
  ({ said, texts }) =>
    said.dimension === 'time' && said.value > 0 && knowsRate(readRates(texts), 365 / said.value),
  ({ reading, said, texts }) =>
    isDayOfMonth(reading.statement, said) && new RegExp(`\\b0?${said.value}\\b`).test(texts),
  ({ said, texts }) => said.value === 2 && said.dimension === null && TWO.test(texts),
  // "from eight" of "8am"
  ({ said, all }) =>
    said.dimension === null &&
    said.value <= 12 &&
    all.some((one) => one.dimension === 'clock' && Math.floor(one.value / 60) % 12 === said.value % 12),
  // "11 pm" of "from 11", "1 PM" who is a person
  ({ said, texts, all }) =>
    said.dimension === 'clock' &&
    (all.some((one) => one.dimension === null && one.value * 60 === said.value % 720) ||
      (/\b[AP]M\b/.test(texts) && !/\d\s?[ap]m\b/i.test(texts))),
  // "twelve months" of "my last year", "one year" of "in a yr"
  ({ said, texts }) =>
    said.dimension === 'time' &&
    [...texts.matchAll(PERIOD)].some(([, noun]) => said.value === unitOf(noun ?? '')?.factor),
  // "fifty-four percent, in the team forty-one", "35 minutes rather than 120"
  ({ reading, said, all }) =>
    said.dimension === null &&
    said.after.length === 0 &&
    !(said.value < 30 && TEAM.test(said.before.join(' '))) &&
    reading.quantities.some(
      ({ dimension, value, bare: [number = 0] }) =>
        dimension !== null &&
        number > 0 &&
        all.some((one) => one.dimension === dimension && near(one.value, (said.value * value) / number)),
    ),
  // "three years" between two years
  ({ said, all }) => {
    const named = all.filter((one) => one.kind === 'year').map((one) => one.value);
    const spans = named.flatMap((from) =>
      named.flatMap((to) => (to > from ? [to - from, to - from + 1] : [])),
    );
    return said.unit === 'year' && spans.includes(said.bare[0] ?? 0);
  },
  // "two audits" of those of 2017 and 2018
  ({ said, all }) =>
    said.dimension === null &&
    said.value > 1 &&
    said.value === all.filter((one) => one.kind === 'year').length &&
    all.every((one) => one.kind === 'year'),
  // "4:30" of "4.30h"
  ({ said, texts }) =>
    said.dimension === 'clock' &&
    new RegExp(`\\b0?${Math.floor(said.value / 60)}[.h]${said.value % 60}h?\\b`).test(texts),
  // "10 pm" of "22h"
  ({ said, texts }) =>
    said.dimension === 'clock' &&
    said.value % 60 === 0 &&
    [said.value / 60, (said.value / 60) % 12 || 12].some((hour) =>
      new RegExp(
        `\\b0?${hour}(?::00|\\s?h\\b|\\s?[-–]\\s?\\d)|\\d\\s?[-–]\\s?0?${hour}(?::00|\\s?h\\b)`,
      ).test(texts),
    ),
  // "two days a week" of "Tu + Th"
  ({ reading, said, texts }) =>
    said.range === null &&
    (said.unit === 'day' || A_WEEK.test(reading.statement.slice(said.end))) &&
    said.bare[0] === daysNamed(texts),
  // "per five-day week"
  ({ reading, said }) => said.unit === 'day' && said.bare[0] === 5 && FIVE_DAYS.test(reading.statement),
];

const A_WEEK = /^(?: [\p{L}-]+){0,3} (?:an?|per|each|every) week\b|^(?: [\p{L}-]+){0,2} weekly\b/u;
const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const DAY = '\\b(mon|tues?|tu|weds?|wednes|thu(?:rs?)?|th|fri|sat(?:ur)?|sun)(?:day)?s?\\b';
const DAY_SPAN = new RegExp(`${DAY}\\.?(?:\\s?(?:[-–]|to|till|until|through)\\s?${DAY})?`, 'gi');
const dayOf = (name: string): number => DAYS.indexOf(name.slice(0, 2).toLowerCase());

/** How many days of the week a line names. */
function daysNamed(text: string): number {
  const days = new Set<number>();
  for (const [, from = '', to = from] of text.matchAll(DAY_SPAN)) {
    const length = (dayOf(to) - dayOf(from) + 7) % 7;
    for (let day = 0; day <= length; day += 1) days.add((dayOf(from) + day) % 7);
  }
  return days.size;
}

const MEAN = /\b(?:averag\w*|mean)\b/i;
const BEFORE_STEP = /\b(?:by|all|total\w*|over|than)\b[^,;.]{0,12}$/i;

/** Whether a number stands where the line has another that is gone: "steps: 5" of "steps: 2". */
export function isInSlot({ statement, words, quantities, aligned }: Reading, said: Quantity): boolean {
  const beside = (text: string, all: readonly Word[], { start, end }: Quantity) => ({
    before: all.findLast((word) => word.end <= start)?.stem,
    after: /^\W*(?:[,.;)]|$)/.test(text.slice(end)) ? '' : all.find((word) => word.start >= end)?.stem,
  });
  if (MEAN.test(statement) || BEFORE_STEP.test(statement.slice(0, said.start))) return false;
  const own = beside(statement, words, said);
  const told = (one: Quantity) =>
    quantities.some((other) =>
      other.readings.some((value) => one.readings.some((known) => near(known, value))),
    );
  return aligned.some((line) =>
    line.quantities.some((known) => {
      if (known.kind !== 'count' || known.unit !== said.unit || known.per !== said.per || told(known))
        return false;
      const { before, after } = beside(line.text, line.words, known);
      return before !== undefined && own.before === before && own.after === after;
    }),
  );
}

/** Whether the lines that were reworded tell a number in some way of their own. */
export function isToldOtherwise(reading: Reading, said: Quantity): boolean {
  const texts = reading.aligned.map((line) => line.text).join(' ; ');
  const all = reading.aligned.flatMap((line) => line.quantities);
  return WAYS.some((way) => way({ reading, said, texts, all }));
}
