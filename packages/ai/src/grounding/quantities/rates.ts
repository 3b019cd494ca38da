import { memoised } from '../../text/memoised.ts';
import { ordinal, smallNumber } from './numerals.ts';

/** How often something happens: a place in a text, times a year, and the period it counts by ("two a quarter": 4 a year). */
export type Rate = { start: number; end: number; yearly: number; period: number | null };

const YEARLY: readonly (readonly [RegExp, number])[] = [
  [/^(?:hours?|hrs?|h|hourly)$/, 8760],
  [/^(?:half[- ]hourly)$/, 17_520],
  [/^(?:minutes?|mins?)$/, 525_600],
  [/^(?:days?|d|daily|nights?|nightly|morn(?:ing)?s?|evenings?|afternoons?)$/, 365],
  [/^(?:week ?days?|working days?)$/, 260],
  [/^(?:weeks?|wks?|wkly|weekly|weekends?|wk?e?nds?|p\.?w\.?)$/, 52],
  [/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/, 52],
  [/^(?:fortnights?|fortnightly|bi-?weekly|bi-?wkly)$/, 26],
  [/^(?:months?|mths?|mos?|mthly|monthly|pcm)$/, 12],
  [/^(?:bi-?monthly)$/, 6],
  [/^(?:q|quarters?|qtrs?|qtrly|quarterly)$/, 4],
  [/^(?:terms?|termly)$/, 3],
  [/^(?:semesters?|(?:semi|bi)-?annual(?:ly)?|half-?yearly|twice-yearly)$/, 2],
  [/^(?:years?|yrs?|annum|yrly|yearly|annual|annually|pa|p\.a\.?|seasons?|summers?|winters?)$/, 1],
];
const NOUN =
  '(?:half[- ]hours?|hours?|hrs?|minutes?|mins?|days?|nights?|morn(?:ing)?s?|evenings?|afternoons?|week ?days?|weekends?|wk?e?nds?|weeks?|wks?|fortnights?|months?|mths?|mos?|[hdq]|quarters?|qtrs?|terms?|semesters?|seasons?|summers?|winters?|years?|yrs?|annum|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)';
const ADVERB =
  '(?:half[- ]hourly|hourly|daily|nightly|weekly|wkly|fortnightly|bi-?weekly|bi-?wkly|bi-?monthly|monthly|mthly|quarterly|qtrly|termly|(?:semi|bi)-?annual(?:ly)?|half-?yearly|yearly|annual(?:ly)?)';
const COUNT =
  '(\\d+(?:[.,]\\d+)?|once|twice|thrice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty-four|twenty-six|fifty-two)';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter)';

// "three times a year", "2x/yr", "twice in the month", "4 newsletters per quarter", "20 hours a week"
const COUNTED = new RegExp(
  `\\b${COUNT}\\s?(?:times|x|×)?\\s?(?:(?!once|twice|thrice|\\p{L}+ly\\b)[\\p{L}-]+\\s){0,2}?(?:\\/|p(?=[wa]\\b)|per |an? |each |every |in (?:an? |the )?|of the )\\s?${NOUN}\\b`,
  'giu',
);

const PATTERNS: readonly { pattern: RegExp; read: (match: RegExpMatchArray) => number | null }[] = [
  {
    pattern:
      /\bmo\s?[-–]\s?fr\b|\bmon(?:days?)?\s?(?:-|–|to|through|till)\s?fri(?:days?)?\b|\bweek ?days?\b/gi,
    read: () => 260,
  },
  {
    pattern: COUNTED,
    read: (match) => times(match[1], last(match[0])),
  },
  { pattern: /(?<=\p{L}{3})\/m\b/giu, read: () => 12 },
  // "5 days in 7"
  {
    pattern: new RegExp(`\\b${COUNT} (?:days|nights|mornings) (?:in|of|out of) (?:7|seven)\\b`, 'gi'),
    read: (match) => times(match[1], 'week'),
  },
  // "6-monthly" is every six months.
  {
    pattern: new RegExp(`\\b${COUNT}-(hourly|weekly|wkly|monthly|mthly|yearly|yrly)\\b`, 'gi'),
    read: (match) => parts(match[2], match[1]),
  },
  // "3rd weekend of mth", "each 1st of month"
  {
    pattern: new RegExp(
      `\\b(?:\\d+(?:st|nd|rd|th)|first|second|third|last|start|end)(?: [\\p{L}]+)? of (?:the |each |every )?(${NOUN})\\b`,
      'giu',
    ),
    read: (match) => yearlyOf(match[1]),
  },
  {
    pattern: new RegExp(`\\b${COUNT}[- ](?:times )?${ADVERB}\\b`, 'gi'),
    read: (match) => times(match[1], last(match[0])),
  },
  {
    pattern: new RegExp(`\\b${COUNT} ${ADVERB} [\\p{L}-]+`, 'giu'),
    read: (match) => times(match[1], /\S+(?= \S+$)/.exec(match[0])?.[0]),
  },
  // "one weekend in four", "1 wk in 5", "once in two weeks"
  {
    pattern: new RegExp(
      `\\b(?:one|1|once|an?) ?(${NOUN})? ?(?:in|out of|in every) (?:every )?(\\d+|other|\\p{L}+)(?: (${NOUN}))?`,
      'giu',
    ),
    read: (match) => parts(match[1] ?? match[3], match[2]),
  },
  // "every other week", "each fourth weekend", "every 30 mins"
  {
    pattern: new RegExp(
      `\\b(?:every|each)\\s+(?:single\\s+)?(?:(other|second|couple of|few|half|quarter of an|\\d+(?:st|nd|rd|th)?|\\p{L}+)[\\s-]+)?(${NOUN})\\b`,
      'giu',
    ),
    read: (match) => parts(match[2], match[1] ?? '1'),
  },
  { pattern: new RegExp(`\\b${ADVERB}\\b`, 'gi'), read: (match) => yearlyOf(match[0]) },
  {
    pattern: new RegExp(`(?:\\/|\\bper |\\ban? )${NOUN}\\b`, 'gi'),
    read: (match) => yearlyOf(last(match[0])),
  },
  // "each sprint (2 wks)"
  {
    pattern: new RegExp(`(?<=\\b(?:each|every) \\p{L}+ \\()${COUNT} ?(${NOUN})(?=\\))`, 'giu'),
    read: (match) => parts(match[2], match[1]),
  },
  { pattern: /\b(?:month|mth)[- ]?end\b|\bend of (?:month|mth)\b/gi, read: () => 12 },
  { pattern: new RegExp(`\\b(?:each|every) ${MONTH}\\b`, 'gi'), read: () => 1 },
  { pattern: /\bp\/m\b/gi, read: () => 12 },
  { pattern: /\balt(?:ernate|\.)? (?:week(?:end)?s|wk(?:e?nd)?s)\b/gi, read: () => 26 },
  {
    pattern: new RegExp(`\\b${COUNT} ?[x×] ?${NOUN}\\b`, 'gi'),
    read: (match) => times(match[1], last(match[0])),
  },
  { pattern: /\b(?:pa|p\.a\.?|pw|p\.w\.?|pcm)(?![\p{L}])/giu, read: (match) => yearlyOf(match[0]) },
  // "Jan/Jul", "in autumn and spring"
  {
    pattern: new RegExp(`\\b${MONTH}\\s?(?:[/&+]|and)\\s?${MONTH}\\b`, 'gi'),
    read: () => 2,
  },
  { pattern: /\bam (?:&|and|\+|\/) pm\b/gi, read: () => 730 },
  { pattern: /\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:days?)?\b/gi, read: () => 52 },
  { pattern: /\bovernight\b|\bday-to-day\b/gi, read: () => 365 },
];

const last = (text: string): string => /[\p{L}-]+$/u.exec(text.replace(/^\W+/, ''))?.[0] ?? '';

const yearlyOf = (word: string | undefined): number | null =>
  YEARLY.find(([pattern]) => pattern.test((word ?? '').toLowerCase()))?.[1] ??
  (/^half[- ]hour/i.test(word ?? '') ? 17_520 : null);

function countOf(word: string | undefined): number | null {
  const low = (word ?? '').toLowerCase();
  if (/^\d/.test(low)) return Number.parseFloat(low.replace(',', '.'));
  const known: Record<string, number> = {
    once: 1,
    twice: 2,
    thrice: 3,
    other: 2,
    half: 0.5,
    'quarter of an': 0.25,
    'couple of': 2,
  };
  return (
    known[low] ??
    ordinal(low) ??
    smallNumber(low) ??
    { 'twenty-four': 24, 'twenty-six': 26, 'fifty-two': 52 }[low] ??
    null
  );
}

const times = (count: string | undefined, noun: string | undefined): number | null => {
  const [often, yearly] = [countOf(count), yearlyOf(noun)];
  return often === null || yearly === null ? null : often * yearly;
};

const parts = (noun: string | undefined, count: string | undefined): number | null => {
  const [often, yearly] = [countOf(count), yearlyOf(noun)];
  return often === null || yearly === null || often === 0 ? null : yearly / often;
};

/** Every statement of how often in a text, in times a year, however it is spelled. */
export const readRates = memoised((text: string): readonly Rate[] => {
  const found: Rate[] = [];
  for (const { pattern, read } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const yearly = read(match);
      const [start, end] = [match.index, match.index + match[0].length];
      if (yearly === null || found.some((one) => one.start <= start && end <= one.end)) continue;
      const period = pattern === COUNTED ? yearlyOf(last(match[0])) : yearly;
      found.push({ start, end, yearly, period });
      // "28 halls every quarter": each of them is seen once in it.
      if (period !== null && yearly > 12 * period) found.push({ start, end, yearly: period, period });
    }
  }
  const days = found.filter(
    ({ yearly, start, end }) =>
      yearly === 52 && /^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(text.slice(start, end)),
  );
  const [first] = days;
  const final = days[days.length - 1];
  if (first && final && days.length > 1)
    found.push({ start: first.start, end: final.end, yearly: 52 * days.length, period: 52 });
  return found;
});

/** Whether a text says how often something happens as often as this. */
export const knowsRate = (rates: readonly Rate[], yearly: number): boolean =>
  rates.some(({ yearly: known }) => Math.abs(known - yearly) <= 0.02 * yearly);
