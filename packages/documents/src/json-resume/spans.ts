import { UNKNOWN_DAY } from '../career/draft.ts';
import { endDay, type PartialDate, parseIsoDate, startDay } from '../career/partial-date.ts';

/** Tells the person what was assumed about the entry at hand. */
export type Note = (field: string, message: string) => void;

export interface DaySpan {
  readonly start: string;
  readonly end: string | null;
  /** It has a start and no end. */
  readonly current: boolean;
}

type Written = string | number | null | undefined;

const NOW = /^(present|current|now|today|ongoing)$/i;

interface Reading {
  readonly date: PartialDate | null;
  readonly now: boolean;
}

function read(value: Written, field: string, note: Note): Reading {
  const text = String(value ?? '').trim();
  if (text === '' || NOW.test(text)) return { date: null, now: text !== '' };
  const date = parseIsoDate(text);
  if (!date) note(field, 'This date can’t be read; it was left open. Write it like 2021-03.');
  else if (!date.month) note(field, 'Only the year is given; it is shown as a year.');
  return { date, now: false };
}

/**
 * The days of an entry. No start: the end stands for both, so that no time is counted that nobody claimed.
 * Neither: UNKNOWN_DAY stands for both. An end before the start is left open.
 */
export function spanOf(written: { startDate?: Written; endDate?: Written }, note: Note): DaySpan {
  const start = read(written.startDate, 'startDate', note);
  const end = read(written.endDate, 'endDate', note);
  if (!start.date) {
    note('startDate', 'No start date is given; the length of time is left open. Please add it.');
    const day = end.date ? endDay(end.date) : UNKNOWN_DAY;
    return { start: day, end: day, current: false };
  }
  const from = startDay(start.date);
  const until = end.date ? endDay(end.date) : null;
  if (until && until < from) {
    note('endDate', 'The end lies before the start; the end was left open. Please check both.');
    return { start: from, end: null, current: false };
  }
  return { start: from, end: until, current: !until && !end.date && (end.now || !written.endDate) };
}

const wholeMonth = (day: string): boolean => day.endsWith('-01');

/** Writes days as short as is true: years on the bounds of years, months on their first. */
export function writtenSpan(
  start: string,
  end: string | null | undefined,
): { startDate?: string; endDate?: string } {
  const unknown = start === UNKNOWN_DAY;
  if (unknown || start === end) {
    if (!end || end === UNKNOWN_DAY) return {};
    return { endDate: end.endsWith('-12-31') ? end.slice(0, 4) : short(end) };
  }
  const years = start.endsWith('-01-01') && (!end || end.endsWith('-12-31'));
  if (!years) return { startDate: short(start), ...(end ? { endDate: short(end) } : {}) };
  return { startDate: start.slice(0, 4), ...(end ? { endDate: end.slice(0, 4) } : {}) };
}

const short = (day: string): string => (wholeMonth(day) ? day.slice(0, 7) : day);
