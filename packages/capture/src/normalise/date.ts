import { monthOf } from './months.ts';
import { matchesIn, oneLine } from './text.ts';

export interface DateContext {
  /** Whether 3/4/2025 is the third of April. */
  dayFirst: boolean;
}

const YEAR = '((?:19|20)\\d\\d)';
const WORD = '([\\p{L}]{3,12})\\.?';
/** Each form with the group numbers of year, month, day; a month of letters is looked up. */
const FORMS: { pattern: RegExp; order: [number, number, number] | 'numeric' }[] = [
  {
    pattern: new RegExp(`${YEAR}\\s?[-./年년]\\s?(\\d{1,2})\\s?[-./月월]\\s?(\\d{1,2})(?!\\d)`, 'gu'),
    order: [1, 2, 3],
  },
  {
    pattern: /(?<![\d.])(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?((?:19|20)?\d\d)(?!\d)/gu,
    order: 'numeric',
  },
  // 7 Aug 2020, 7. august 2020, 7 de agosto de 2020, 24-Oct-2023, 1er mai 2024, 3rd of May, 2024
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|ª)?(?:\\s|-|\\s(?:de|of|d['’])\\s?)${WORD}(?:\\s|-|,\\s?|\\s(?:de|del)\\s)${YEAR}`,
      'giu',
    ),
    order: [3, 2, 1],
  },
  // August 7, 2020; Oct 16th 2023; Wed Jul 28 00:00:00 CEST 2021
  {
    pattern: new RegExp(
      `${WORD}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(?:\\d\\d:\\d\\d(?::\\d\\d)?\\s(?:[A-Z]{2,5}\\s)?)?${YEAR}`,
      'giu',
    ),
    order: [3, 1, 2],
  },
];

const pad = (n: number): string => String(n).padStart(2, '0');

function isoDay(year: number, month: number, day: number): string | null {
  // 1970 and 9999 are what a program writes for "none".
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${year}-${pad(month)}-${pad(day)}` : null;
}

function fromNumeric(match: RegExpMatchArray, context: DateContext): string | null {
  const [a, b, short] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const year = short < 100 ? short + 2000 : short;
  // German, Czech, Russian dates have dots and are never month first.
  const dayFirst = a > 12 || (b <= 12 && (context.dayFirst || match[0].includes('.')));
  return dayFirst ? isoDay(year, b, a) : isoDay(year, a, b);
}

/** Every date in a text as ISO days, in the order they stand. Relative ones ("3 days ago") are none. */
export function datesIn(text: string, context: DateContext): string[] {
  const found: { at: number; day: string }[] = [];
  // "3-Oct-22"
  const source = text.slice(0, 2000).replace(/(?<=\d-\p{L}{3}-)(?=\d\d(?!\d))/gu, '20');
  // Every form names a year or parts three numbers, and most texts do neither.
  if (!/(?:19|20)\d\d|\d\s?[-./]\s?\d\d?\s?[-./]\s?\d/.test(source)) return [];
  for (const { pattern, order } of FORMS) {
    for (const match of matchesIn(pattern, source)) {
      let day: string | null;
      if (order === 'numeric') day = fromNumeric(match, context);
      else {
        const month = match[order[1]] ?? '';
        day = isoDay(
          Number(match[order[0]]),
          /^\d/.test(month) ? Number(month) : monthOf(month),
          Number(match[order[2]]),
        );
      }
      if (day && !found.some((f) => f.at === match.index)) found.push({ at: match.index, day });
    }
  }
  return found.sort((a, b) => a.at - b.at).map((f) => f.day);
}

/** A date in any of the known forms, or epoch seconds or milliseconds, as an ISO day; null when it is none. */
export function readDate(raw: unknown, context: DateContext): string | null {
  const digits = typeof raw === 'string' && /^\d{10}(?:\d{3})?$/.test(raw.trim()) ? Number(raw) : raw;
  if (typeof digits === 'number') {
    const date = new Date(digits < 1e11 ? digits * 1000 : digits);
    return Number.isNaN(date.getTime())
      ? null
      : isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  if (typeof raw !== 'string') return null;
  // "20260307"
  const text = oneLine(raw).replace(/^(20\d\d)(\d\d)(\d\d)$/, '$1-$2-$3');
  return datesIn(text, context)[0] ?? null;
}
