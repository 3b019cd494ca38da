import { compare, type Mismatch, sameThing } from './compare-quantities.ts';
import type { Finding } from './finding.ts';
import { isLightWord } from './plain-words.ts';
import type { Quantity } from './quantity.ts';
import { finding, near, type Reading } from './reading.ts';
import { rowMonths } from './row-dates.ts';
import type { EvidenceLine } from './rows.ts';
import { tenureFinding } from './tenure.ts';

type Known = { line: EvidenceLine; quantity: Quantity };

/** Numbers, amounts, units, shares and counts that the rows do not carry. */
export function checkNumbers(reading: Reading): Finding[] {
  const known = knownQuantities(reading);
  const findings: Finding[] = [];
  for (const said of reading.quantities) {
    if (said.kind === 'year' || said.kind === 'month' || said.kind === 'ordinal') continue;
    const found =
      said.kind === 'count' ? countFinding(reading, said, known) : shareFinding(reading, said, known);
    if (found) findings.push(found);
  }
  return findings;
}

/** Quantities of the lines the statement was made from first, then of the other cited lines. */
function knownQuantities({ aligned, lines }: Reading): Known[] {
  const rest = lines.filter((line) => !aligned.includes(line));
  return [...aligned, ...rest].flatMap((line) => line.quantities.map((quantity) => ({ line, quantity })));
}

function countFinding(reading: Reading, said: Quantity, known: readonly Known[]): Finding | null {
  if (isArticle(said) || isZero(said)) return null;
  let worst: { mismatch: Mismatch; line: EvidenceLine } | null = null;
  for (const { line, quantity } of known) {
    if (quantity.kind !== 'count' && quantity.kind !== 'ordinal') continue;
    const mismatch = compare(said, quantity) ?? thingMismatch(reading, said, { line, quantity });
    if (mismatch === null) {
      const added = said.per && !quantity.per && !hasPeriod(line, said.per);
      if (!added) return null;
      worst = { mismatch: 'period', line };
    } else if (!worst || RANK[mismatch] < RANK[worst.mismatch ?? 'value']) worst = { mismatch, line };
  }
  if (isDerived(reading, said)) return null;
  if (said.share !== null && shareKnown(said.share, said, known)) return null;
  if (said.dimension === 'time') {
    const tenure = tenureFinding(reading, said);
    if (tenure !== undefined) return tenure;
  }
  const line = worst?.line;
  switch (worst?.mismatch) {
    case 'unit':
      if (sameNumber(reading, said))
        return finding(reading, said, { kind: 'unit', line, mend: unitMend(line) });
      break;
    case 'period':
      return finding(reading, said, {
        kind: 'frequency',
        line,
        mend: 'Keep the period that the row states.',
      });
    case 'bound':
      return finding(reading, said, {
        kind: 'hedge',
        line,
        mend: 'Keep the limit ("up to", "less than", the range) that the row states.',
      });
    default:
  }
  return finding(reading, said, {
    kind: 'number',
    line,
    mend: `Use a number of the row, or leave "${said.text}" out.`,
  });
}

const RANK = { bound: 0, period: 1, unit: 2, value: 3 } as const;
const unitMend = (line: EvidenceLine | undefined) =>
  `Keep what the number counts${line ? ` as in "${line.text}"` : ''}.`;

/** "one" as a pronoun, and "a" as a number, add nothing. */
const isArticle = (said: Quantity) =>
  said.value === 1 && said.dimension === null && said.share === null && said.range === null;
const isZero = (said: Quantity) => said.value === 0;

const sameNumber = ({ lines }: Reading, said: Quantity) =>
  lines.some((line) =>
    line.quantities.some((quantity) =>
      quantity.readings.some((value) =>
        said.readings.some((own) => near(own, value) || sameDigits(said, quantity)),
      ),
    ),
  );

/** "3 cm" and "3mm" share their digits. */
function sameDigits(a: Quantity, b: Quantity): boolean {
  const digits = (text: string) => /[\d.,]*\d/.exec(text)?.[0];
  return digits(a.text) !== undefined && digits(a.text) === digits(b.text);
}

/** The words behind a number have to be those of the row, or say nothing of their own. */
function thingMismatch(reading: Reading, said: Quantity, known: Known): Mismatch {
  if (said.after.length === 0 || sameThing(said, known.quantity)) return null;
  const strangers = reading.words.filter(
    (word) =>
      word.start >= said.end &&
      said.after.includes(word.stem) &&
      !isLightWord(word.norm) &&
      !word.plain &&
      reading.carriers(word).length === 0,
  );
  if (strangers.length > 0 && known.quantity.after.length > 0) return 'unit';
  // In another line than the one that was reworded, the same number is chance.
  if (!reading.aligned.includes(known.line) && said.value <= 100) return 'value';
  return null;
}

function hasPeriod(line: EvidenceLine, period: string): boolean {
  const forms: Record<string, RegExp> = {
    day: /\b(?:day|days|daily|week ?days?)\b|\/d\b/i,
    week: /\b(?:week|weeks|weekly|wk|wks|pw|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|fridays?)\b/i,
    month: /\b(?:month|months|monthly|mo|mth|pcm)\b/i,
    year: /\b(?:year|years|yearly|annual|annually|pa|p\.a|yr|yrs)\b/i,
    shift: /\bshifts?\b/i,
    hour: /\b(?:hour|hourly|hrs?|ph)\b|\/h\b/i,
    night: /\bnight/i,
    time: /\b(?:time|each|per|every)\b/i,
  };
  return forms[period]?.test(line.text) ?? new RegExp(`\\b${period}`, 'i').test(line.text);
}

/** Percentages, fractions, "halved" and "millions" against shares, changes and sizes that the rows state. */
function shareFinding(reading: Reading, said: Quantity, known: readonly Known[]): Finding | null {
  if (said.kind === 'vague') {
    const big = known.some(({ quantity }) => quantity.value >= said.value * 0.5);
    return big ? null : finding(reading, said, { kind: 'number', mend: `No row counts ${said.text}.` });
  }
  if (said.kind === 'factor') {
    if (known.some(({ quantity }) => quantity.kind === 'factor' && near(quantity.value, said.value)))
      return null;
    const shares = changes(reading).flatMap(({ a, b }) => [b / a]);
    const over = said.bound === 'over';
    const ok = shares.some((share) =>
      said.value < 1
        ? share <= said.value * 1.03 && share >= said.value * (over ? 0.3 : 0.9)
        : share >= said.value * 0.97 && share <= said.value * 1.5,
    );
    const half =
      said.value === 0.5 &&
      known.some(({ quantity }) => quantity.kind === 'fraction' && near(quantity.value, 0.5));
    return ok || half
      ? null
      : finding(reading, said, { kind: 'number', mend: `No row says "${said.text}".` });
  }
  if (shareKnown(said.value, said, known) || isDerived(reading, said)) return null;
  return finding(reading, said, { kind: 'number', mend: `No row states this share: "${said.text}".` });
}

/** Whether a row states this share as a percentage, a fraction or "a of b". */
function shareKnown(share: number, said: Quantity, known: readonly Known[]): boolean {
  return known.some(({ quantity }) => {
    const other =
      quantity.dimension === 'percent' || quantity.kind === 'fraction'
        ? quantity.value
        : quantity.kind === 'factor' && quantity.value === 0.5
          ? 0.5
          : quantity.share;
    return other !== null && roughly(share, other, said);
  });
}

function roughly(value: number, other: number, said: Quantity): boolean {
  if (said.bound === 'over' || said.bound === 'min')
    return other >= value * 0.995 && other <= Math.min(1, value * 1.4);
  if (said.bound === 'under' || said.bound === 'max') return other <= value * 1.005 && other >= value * 0.6;
  return Math.abs(value - other) <= (said.approximate ? 0.04 : 0.012);
}

type Change = { a: number; b: number; from: Quantity; to: Quantity };

/** Pairs of numbers of one line of a row that can be set against each other. */
function changes({ aligned }: Reading): Change[] {
  const pairs: Change[] = [];
  for (const line of aligned) {
    const numbers = line.quantities.filter((one) => one.kind === 'count' && one.value > 0);
    for (const from of numbers) {
      for (const to of numbers) {
        if (from === to || !(from.dimension === to.dimension || !from.dimension || !to.dimension)) continue;
        pairs.push({ a: from.value, b: to.value, from, to });
      }
    }
  }
  return pairs;
}

/** "five points" from 34% and 29%, "by two thirds" from 1.9s and 600ms, "43k" from 3k under 46k. */
function isDerived(reading: Reading, said: Quantity): boolean {
  const share = said.dimension === 'percent' || said.kind === 'fraction' || said.share !== null;
  return changes(reading).some(({ a, b, from, to }) => {
    if (share && said.unit !== 'point') {
      const value = said.share ?? said.value;
      if (b < a && (roughly(value, b / a, said) || roughly(value, (a - b) / a, said))) return true;
      return b > a && roughly(value, (b - a) / a, said);
    }
    const difference = Math.abs(a - b);
    if (said.unit === 'point') return near(said.value, difference) || near(said.value * 100, difference);
    if (from.dimension === 'clock' && said.dimension === 'time') {
      return near(said.value * 86_400, difference) || near(said.value * 1440, difference);
    }
    const change = /->|→|\bfrom\b|\bto\b|\bunder\b|\bvs\b|\bbefore\b|\bcut\b|\d\s?-\s?\d/.test(
      reading.aligned.map((line) => line.text).join(' '),
    );
    return (
      change &&
      said.dimension === to.dimension &&
      said.value > 1 &&
      (near(said.value, difference) || near(said.value, a + b)) &&
      said.value > 10
    );
  });
}

/** Years and months that no row states. */
export function checkDates(reading: Reading): Finding[] {
  return reading.quantities
    .filter((said) => said.kind === 'year' || said.kind === 'month')
    .flatMap((said) => {
      if (dateKnown(reading, said)) return [];
      return [
        finding(reading, said, { kind: 'date', mend: 'Use the date that the row states, or leave it out.' }),
      ];
    });
}

function dateKnown(reading: Reading, said: Quantity): boolean {
  const dates = reading.lines.flatMap((line) =>
    line.quantities
      .filter((one) => one.kind === 'year' || one.kind === 'month')
      .map((date) => ({ line, date })),
  );
  const same = ({ date }: { date: Quantity }) =>
    said.kind === date.kind
      ? said.value === date.value
      : said.kind === 'year' && Math.floor(date.value / 12) === said.value;
  const stated = dates.filter(({ line }) => reading.aligned.includes(line) && !line.heading);
  if (dates.some((one) => same(one) && (reading.aligned.includes(one.line) || stated.length === 0)))
    return true;
  // Where the reworded line names its own date, the row's dates carry only what is said of the row itself.
  if (stated.length > 0 && !namesRow(reading, said)) return false;
  return reading.cited.some((row) =>
    rowMonths(row).some((month) =>
      said.kind === 'month' ? month === said.value : Math.floor(month / 12) === said.value,
    ),
  );
}

/** Whether the segment around a date names the employer, school or title of a cited row. */
function namesRow(reading: Reading, said: Quantity): boolean {
  const segment = reading.segments.find((one) => one.start <= said.start && said.end <= one.end);
  return (segment?.words ?? []).some((word) =>
    reading.carriers(word).some(({ line }) => line.heading && word.capital),
  );
}
