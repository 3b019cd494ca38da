import type { Period, Salary } from '../posting.ts';
import { words } from './letters.ts';
import { CODE, CODES, PERIODS, SHARED, SIGNS } from './money-words.ts';
import { clip, matchesIn, oneLine } from './text.ts';

export interface MoneyContext {
  /** ISO country of the page, or '' when unknown: settles $ and kr. */
  country: string;
}

const DIGITS =
  "\\d{1,2}(?:,\\d\\d)+,\\d{3}|\\d{1,3}(?:[ .,'’\\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const AMOUNT = `(?:${DIGITS})(?:\\s?(?:[만万]|(?:k|тыс\\.?|tis\\.?|tys\\.?|la(?:kh|c)s?|LPA|M)(?!\\p{L})))?`;
const SIGN = `(?:(?:US|CA?|AU?|NZ|S|HK|R|MX) ?\\$|\\$ ?(?:US|CA)D?|[$€£¥￥₹₽₩₪₴₺₱]|${CODES}|Rs\\.?|RM|Fr\\.|kr\\.?|Kč|zł)`;
const AFTER = `(?:[$€£¥￥₹₽₩₪₴₺₱]|${CODES}|kr\\.?|Kč|zł|руб\\.?|円|元|원|euros?|,-|\\.-)`;
const TO =
  '(?:[-–—−~～〜/]|to|and|bis|und|à|a|y|e|i|et|en|até|hasta|jusqu.à|tot|till?|og|och|až|do|до|から|(?:and )?up to)';
const PER = '(?:\\s?(?:p?\\/\\s?\\p{L}|(?:per|an?) \\p{L}{2})\\p{L}{0,5}\\.?)?';
const RANGE = new RegExp(
  `(?<![\\d.,A-Za-z])(?:${SIGN}\\s?)?(${AMOUNT})\\s?${AFTER}?${PER}(?:\\s?${TO}\\s?(?:${SIGN}\\s?)?(${AMOUNT})(?!\\d)\\s?${AFTER}?)?`,
  'giu',
);
const FROM =
  /(?:\bfrom|start(?:s|ing|er) (?:at|from|ved)|\bmin(?:imum)?\.?|at least|\bab|\bvon|mindestens|à partir d[e']|\bdès|\bdesde|a partir de|\bvanaf|\bfra|\bfrån|\bod|от|以上|≥|>)\s*:?\s*(?:\p{Sc}|[A-Z]{3})?\s*$/iu;
const UP_TO =
  /(?:\bup to|\bmax(?:imum)?\.?|\bbis(?: zu)?|höchstens|jusqu['’]à|\bhasta|\baté|\btot|\bop til|\bupp till|\baž|\bdo|до|[~～≤<])\s*:?\s*(?:\p{Sc}|[A-Z]{3})?\s*$/iu;

/** "1,234.50", "1.234,50", "90 000", "90'000", "62.07", "50.000" -> a number; the last mark decides. */
export function readNumber(text: string): number {
  const compact = text.replace(/[\s'’\u00a0\u202f]/g, '');
  const marks = compact.match(/[.,]/g) ?? [];
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  const tail = compact.length - last - 1;
  const mixed = new Set(marks).size > 1;
  // One kind of mark before exactly three digits parts thousands.
  const decimal = last >= 0 && (mixed ? tail !== 3 || marks.length === 2 : tail !== 3 && marks.length === 1);
  if (!decimal) return Number(compact.replace(/[.,]/g, ''));
  return Number(`${compact.slice(0, last).replace(/[.,]/g, '')}.${compact.slice(last + 1)}`);
}

const SCALE: [RegExp, number][] = [
  [/la(?:kh|c)|LPA/i, 1e5],
  [/k|тыс|tis|tys/i, 1e3],
  [/[만万]/, 1e4],
  [/M/, 1e6],
];

function amount(text: string): { value: number; scale: number } {
  const number = readNumber(/[\d.,'’\s\u00a0\u202f]+/.exec(text)?.[0].trim() ?? '');
  const scale = SCALE.find((unit) => unit[0].test(text))?.[1] ?? 1;
  return { value: number * scale, scale };
}

const ANY_SIGN = new RegExp(
  [CODE, ...[...SIGNS, ...SHARED].map(([pattern]) => pattern)].map((pattern) => pattern.source).join('|'),
  'i',
);

export function currencyOf(text: string, context: MoneyContext): string | null {
  const code = CODE.exec(text)?.[0] ?? SIGNS.find((sign) => sign[0].test(text))?.[1];
  if (code) return code.toUpperCase();
  for (const [pattern, byCountry] of SHARED) {
    if (pattern.test(text)) return byCountry[context.country] ?? null;
  }
  return null;
}

export function periodOf(text: string): Period | null {
  const folded = words(text);
  return PERIODS.find((period) => period[0].test(folded))?.[1] ?? null;
}

/** Whether a text names a currency. */
export const hasSign = (text: string): boolean => ANY_SIGN.test(text);

/** The first range, or else the first amount, that could be pay. */
function bestMatch(text: string): RegExpExecArray | null {
  let single: RegExpExecArray | null = null;
  for (const match of matchesIn(RANGE, text)) {
    const { value } = amount(match[1] ?? '');
    // Years, percentages and counts are numbers too: without a sign only big ones count.
    const around = text.slice(match.index, match.index + match[0].length + 2);
    if (/%/.test(around) || (!hasSign(match[0]) && (value < 1000 || /^(?:19|20)\d\d$/.test(match[1] ?? ''))))
      continue;
    if (match[2]) return match;
    single ??= match;
  }
  return single;
}

/**
 * Pay written out ("€50k-60k a year", "от 60 000 до 90 000 руб.") in the page's own numbers; null when the text
 * holds none. A single amount is both ends; "from" and "up to" leave the other end open.
 */
export function readMoney(raw: string, context: MoneyContext): Salary | null {
  const text = oneLine(raw).slice(0, 400);
  const match = bestMatch(text);
  if (!match) return null;
  const low = amount(match[1] ?? '');
  const second = match[2] ? amount(match[2]) : null;
  // "35 000 € en 13 mois": a number so much smaller is no end.
  const high = second && second.value * 10 > low.value ? second : null;
  // "50-60k", "50-80.000": the first number borrows the size of the second.
  let min = low.value;
  if (high && low.scale === 1 && high.scale > 1 && min < 1000) min *= high.scale;
  else if (high && min < 1000 && high.value / min >= 100) min *= 1000;
  if (!(min > 0) && !high) return null;
  const before = text.slice(0, match.index + (match[0].length - match[0].trimStart().length));
  const ends = high
    ? { min, max: high.value }
    : oneSided(before, text.slice(match.index + match[0].length), min);
  const signs = hasSign(match[0]) ? match[0] : text;
  return {
    ...(ends.min !== null && ends.max !== null && ends.min > ends.max
      ? { min: ends.max, max: ends.min }
      : ends),
    currency: currencyOf(signs, context) ?? currencyOf(text, context),
    period: periodOf(text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40)),
    raw: clip(text),
  };
}

function oneSided(before: string, after: string, value: number): { min: number | null; max: number | null } {
  if (FROM.test(before) || /^\s?(?:[+~～〜]|以上|이상)/.test(after)) return { min: value, max: null };
  if (UP_TO.test(before)) return { min: null, max: value };
  return { min: value, max: value };
}
