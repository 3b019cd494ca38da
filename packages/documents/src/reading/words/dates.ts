import type { PartialDate } from '../../career/partial-date.ts';
import { ABOUT, NOW, SEASONS, SINCE, TO } from './date-words.ts';
import { foldMonth, monthNames } from './months.ts';

/** A date, or a stretch of time, as it stands in a text. */
export interface FoundDates {
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  /** Still running. */
  readonly current: boolean;
  /** Two points, or one that is said to run on; false for a single date. */
  readonly range: boolean;
  readonly from: number;
  readonly to: number;
  /** The words themselves. */
  readonly text: string;
}

/** A sign, a word, or both: "2017 – à aujourd’hui". */
const DASH = `\\)?\\s*(?:(?:[-–—−‒~～〜→>]{1,3}|(?<=\\d\\s)&|(?<=\\s)/(?=\\s)|\\.\\.\\.?)(?:\\s*(?:${TO})(?=\\s))?|(?:${TO})(?!\\p{L}))\\s*\\(?`;

interface Grammar {
  readonly range: RegExp;
  readonly since: RegExp;
  readonly halfRange: RegExp;
  /** "2015 July – Sept". */
  readonly yearFirst: RegExp;
  /** "2019 - 21", "2019/20". */
  readonly shortYear: RegExp;
  /** "July 1 - Present": it runs on, and nobody says since which year. */
  readonly openEnd: RegExp;
  /** "En cours : Ingénieur": it runs on, and nobody says since when. */
  readonly openFirst: RegExp;
  /** "Avr. 17 à Juillet 17", "Sep 19 - Present", where no year of four figures stands. */
  readonly shortYears: RegExp;
  /** "06.07. - 17.07.2015". */
  readonly days: RegExp;
  /** Two months side by side: some fonts have no letter for the dash between. */
  readonly sideBySide: RegExp;
  readonly single: RegExp;
}

const before = '(?<![\\p{L}\\p{N}/.@-])';
const after = '(?![\\p{L}\\p{N}])';

/** Between a month and its year or its day: little, or a word that says "of". */
const TIE = "[ .,/’‘'-]{0,3}(?:(?:de|del|of|di|do|da|d[’'])\\s+)?";
const DAY = '\\d{1,2}(?:st|nd|rd|th|er|re|[ºª.])?';
const YEAR = '(?:19|20)\\d{2}';

function grammar(): Grammar {
  const names = [...monthNames().keys(), ...SEASONS.keys()].sort((a, b) => b.length - a.length);
  const month = `(?:${names.join('|')})`;
  const year = `(?:${YEAR}|['’‘]\\d{2}|(?<=\\p{L}[-/.])\\d{2}(?![\\d:]))`;
  const plain = [
    `${YEAR}\\s?[年년]\\s?(?:\\d{1,2}\\s?[月월])?`,
    `${YEAR}[-./]\\x20?(?:0[1-9]|1[0-2])(?:[-./]\\x20?(?:0[1-9]|[12]\\d|3[01]))?(?!\\d)\\.?(?=\\s?[~～〜–-]|[)]|$)`,
    `${YEAR}[-./](?:0[1-9]|1[0-2])(?:[-./](?:0[1-9]|[12]\\d|3[01]))?(?!\\d)`,
    `\\d{1,2}[-./]\\d{1,2}[-./]${YEAR}`,
    `(?:0?[1-9]|1[0-2])\\s?[-./]\\s?(?:${YEAR}|['’‘]\\d{2})`,
    `(?:${DAY}${TIE})?${month}${TIE}${year}`,
    `${month}\\.?\\x20+${DAY},?\\x20+${YEAR}`,
    `${YEAR}(?:,?\\x20+(?:[-–]\\x20+)?${month}(?![\\p{L}]|\\.?,?\\s*\\d)|\\s?\\(${month}\\.?\\))`,
    YEAR,
  ].join('|');
  const point = `(?:(?:${ABOUT})[ -]+)?(?:${plain})`;
  // "05/19" is a month only where another date says so, "6/12/18" a day.
  const end = `${point}|(?:0[1-9]|1[0-2])/\\d{2}(?![\\d/])|\\d{1,2}/\\d{1,2}/\\d{2}(?!\\d)`;
  const now = `(?:(?:the|la|el|a|o) )?(?:${NOW})`;
  const named = `${month}\\.?,?\\s+${YEAR}|(?:0?[1-9]|1[0-2])/${YEAR}`;
  const flags = 'giu';
  return {
    range: new RegExp(
      `${before}(?:(?:${SINCE}|von|van|de|between)\\s+)?(${end})(?:${DASH}|\\s+[•·]\\s+(?=${now}))(?:(?:exp(?:ected)?\\.?|vsl\\.?|voraussichtlich|prévue?|anticipated)\\s+)?(${end}|${now})${after}`,
      flags,
    ),
    since: new RegExp(`${before}(?:${SINCE})\\s+(${point})${after}`, flags),
    halfRange: new RegExp(
      `${before}(?:${DAY} ?)?(${month}|0[1-9]|1[0-2])\\.?(?:\\x20${DAY})?${DASH}((?:${DAY} ?)?${month}${TIE}${year}|${month}\\.?\\x20${DAY},?\\x20${YEAR}|(?:0[1-9]|1[0-2])[ /]${YEAR})${after}`,
      flags,
    ),
    yearFirst: new RegExp(
      `${before}((?:19|20)\\d{2}),?\\s+(${month})\\.?${DASH}(${month})${after}(?!\\.?,?\\s*\\d)`,
      flags,
    ),
    shortYear:
      /(?<![\p{L}\p{N}/.@-])((?:19|20)\d{2})(?:\s+[-–—−/]\s+|\s?[–—−/]\s?|-(?=1[3-9]|[2-9]))(\d{2}|(?<=\/)(?:19|20)\d{2})(?![\p{L}\p{N}]|[-./]\d)/gu,
    days: /(?<![\d.])\d{1,2}\.(\d{1,2})\.?\s*[-–—]\s*\d{1,2}\.(\d{1,2}\.(?:19|20)\d{2})(?!\d)/gu,
    openEnd: new RegExp(`${before}${month}\\.?(?:\\x20${DAY})?\\s*[-–—]\\s*(?:${NOW})${after}`, flags),
    shortYears: new RegExp(
      `^(?!.*(?:19|20)\\d{2}).*?${before}(${month}\\.?\\s?\\d{2})${DASH}(${month}\\.?\\s?\\d{2}|${now})(?![\\p{L}\\p{N}]|[,.]?\\s?\\d)`,
      flags,
    ),
    openFirst: new RegExp(`^(?:${NOW})(?=\\s*(?::\\s|[|\\t])\\s*\\p{L})`, flags),
    sideBySide: new RegExp(`${before}(${named}) {1,3}(${named}|${now})${after}`, flags),
    single: new RegExp(
      `${before}(${point})(\\s*(?:[-–—]\\s*(?:…|\\.{2,3})?|…|\\.{3})\\s*(?=\\.?$|[)\\]|·•\\t]))?`,
      flags,
    ),
  };
}

let known: Grammar | null = null;
const rules = (): Grammar => {
  known ??= grammar();
  return known;
};

const plausible = (year: number): boolean => year >= 1940 && year <= 2045;

function yearOf(text: string): number {
  const digits = Number(text.replace(/\D/g, ''));
  if (digits > 99) return digits;
  return digits > 60 ? 1900 + digits : 2000 + digits;
}

const monthly = (year: number, month: number): PartialDate | null =>
  plausible(year) && month >= 1 && month <= 12 ? { year, month } : null;

const BEFORE_POINT = new RegExp(`^(?:${ABOUT})[ -]+`, 'iu');

const monthOf = (word: string): number | undefined =>
  monthNames().get(foldMonth(word)) ?? SEASONS.get(foldMonth(word));

/** Days are read over: a résumé counts in months. */
export function readPoint(whole: string, monthFirst = false): PartialDate | null {
  const text = whole.replace(BEFORE_POINT, '').trim();
  const [month] = [...text.matchAll(/\p{L}{3,}|q\d/giu)].flatMap(([word]) => monthOf(word) ?? []);
  const numbers = /^(\d{1,2})\s?[-./]\s?(?:(\d{1,2})[-./])?['’‘]?(\d{4}|\d{2})$/.exec(text);
  if (numbers) return numericDate(numbers, monthFirst);
  const [year] = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text) ?? /['’‘]\d{2}(?!\d)|\d{2}$/.exec(text) ?? [];
  if (!year) return null;
  const figures = /^\d{4}\D+(\d{1,2})(?!\d)/.exec(text);
  const found = month ?? (figures ? Number(figures[1]) : undefined);
  if (found) return monthly(yearOf(year), found);
  return year.length === 4 && plausible(yearOf(year)) ? { year: yearOf(year) } : null;
}

/**
 * 14/03/2019 tells by itself which is the day; 04/03/2019 does not, and is read day first, as most countries do,
 * unless the date beside it has its month first.
 */
function numericDate(
  [, first = '', second, year = '']: RegExpExecArray,
  monthFirst: boolean,
): PartialDate | null {
  if (!second) return monthly(yearOf(year), Number(first));
  const month = Number(second) > 12 || (monthFirst && Number(first) <= 12) ? Number(first) : Number(second);
  return monthly(yearOf(year), month);
}

const MONTH_FIRST = /^\D*\d{1,2}[-./](?:1[3-9]|2\d|3[01])[-./]/;

const isNow = (text: string): boolean =>
  new RegExp(`^(?:(?:the|la|el|a|o) )?(?:${NOW})$`, 'iu').test(text.trim());

function range(match: RegExpExecArray): FoundDates | null {
  const [text, first = '', second = ''] = match;
  const current = isNow(second);
  const monthFirst = [first, second].some((point) => MONTH_FIRST.test(point));
  const start = readPoint(first, monthFirst);
  const end = current ? null : readPoint(second, monthFirst);
  if (!start || (!current && !end)) return null;
  return { start, end, current, range: true, from: match.index, to: match.index + text.length, text };
}

function half(match: RegExpExecArray): FoundDates | null {
  const [text, first = '', second = ''] = match;
  const end = readPoint(second.replace(/^(\d{2}) /, '$1/'));
  const month = monthOf(first) ?? (Number(first) || undefined);
  if (!end?.month || !month) return null;
  const year = month > end.month ? end.year - 1 : end.year;
  return {
    start: { year, month },
    end,
    current: false,
    range: true,
    from: match.index,
    to: match.index + text.length,
    text,
  };
}

function withinYear(match: RegExpExecArray): FoundDates | null {
  const [text, year = '', ...names] = match;
  const [start, end] = names.map((name) => readPoint(`${year} ${name}`));
  if (!start?.month || !end?.month || start.month > end.month) return null;
  const at = { from: match.index, to: match.index + text.length, text };
  return { start, end, current: false, range: true, ...at };
}

/** Within forty years, and forwards: what else looks so is no stretch of time. */
function short(match: RegExpExecArray): FoundDates | null {
  const [text, first = '', last = ''] = match;
  const from = Number(first);
  const century = from - (from % 100);
  const until =
    last.length > 2 ? Number(last) : century + Number(last) + (Number(last) < from % 100 ? 100 : 0);
  if (!plausible(from) || !plausible(until) || until - from > 40 || until <= from) return null;
  const at = { from: match.index, to: match.index + text.length, text };
  return { start: { year: from }, end: { year: until }, current: false, range: true, ...at };
}

function single(match: RegExpExecArray, runsOn: boolean): FoundDates | null {
  const [text, first = '', dash] = match;
  const point = readPoint(first);
  if (!point) return null;
  const current = runsOn || Boolean(dash);
  const at = { from: match.index, to: match.index + text.length, text };
  return { start: current ? point : null, end: current ? null : point, current, range: current, ...at };
}

/** Months with two figures behind each are months of years. */
function withShortYears([whole, first = '', second = '']: RegExpExecArray): FoundDates | null {
  const from = whole.lastIndexOf(first, whole.length - second.length - 1);
  const current = isNow(second);
  const [start, end] = [first, current ? '' : second].map((point) =>
    readPoint(point.replace(/(\d{2})$/, " '$1")),
  );
  if (!start?.month || (!current && !end?.month)) return null;
  const at = { from, to: whole.length, text: whole.slice(from) };
  return { start, end: end ?? null, current, range: true, ...at };
}

const open = (match: RegExpExecArray): FoundDates => ({
  start: null,
  end: null,
  current: true,
  range: true,
  from: match.index,
  to: match.index + match[0].length,
  text: match[0],
});

type Reader = (match: RegExpExecArray) => FoundDates | null;

/** The same lines are looked at from many sides; what was found in them is kept for a while. */
const seen = new Map<string, readonly FoundDates[]>();
const KEPT = 2_000;

/** Every date and stretch of time in a text, in order, none within another. */
export function findDates(text: string): readonly FoundDates[] {
  if (!/\d|^\p{L}[\p{L} ’']{1,25}(?:\s?:\s|\s*[|\t])/u.test(text)) return [];
  const kept = seen.get(text);
  if (kept) return kept;
  if (seen.size >= KEPT) seen.clear();
  const found = searched(text);
  seen.set(text, found);
  return found;
}

function searched(text: string): FoundDates[] {
  const {
    range: two,
    since,
    halfRange,
    openEnd,
    openFirst,
    shortYears,
    days,
    yearFirst,
    shortYear,
    sideBySide,
    single: one,
  } = rules();
  const readers: [RegExp, Reader][] = [
    [two, range],
    [sideBySide, range],
    [days, half],
    [halfRange, half],
    [shortYears, withShortYears],
    [openEnd, open],
    [openFirst, open],
    [yearFirst, withinYear],
    [shortYear, short],
    [since, (match) => single(match, true)],
    [one, (match) => single(match, false)],
  ];
  const found: FoundDates[] = [];
  for (const [pattern, read] of readers)
    for (const match of text.matchAll(pattern)) {
      const dates = read(match);
      if (dates && !found.some(({ from, to }) => dates.from < to && from < dates.to)) found.push(dates);
    }
  return found.sort((a, b) => a.from - b.from);
}

/** The first stretch of time in a text, else its first date. */
export function datesIn(text: string): FoundDates | null {
  const all = findDates(text);
  return all.find((each) => each.range) ?? all[0] ?? null;
}
