import { UNKNOWN_DAY } from '../career/draft.ts';
import type { Words } from './words.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;

interface Day {
  readonly year: string;
  readonly month: number;
  /** As stored, for comparing with the bounds of a year. */
  readonly monthDay: string;
}

function parse(date: string | null): Day | null {
  const match = DAY.exec(date ?? '');
  const [, year, month, day] = match ?? [];
  if (!year || !month || !day || date === UNKNOWN_DAY) return null;
  return { year, month: Number(month), monthDay: `${month}-${day}` };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(lang: string): Intl.DateTimeFormat {
  const known = formats.get(lang);
  if (known) return known;
  const format = new Intl.DateTimeFormat(lang, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
  formats.set(lang, format);
  return format;
}

const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The month's short name and the year in the reader's language: "Mar 2021". */
function monthYear({ month, year }: Day, lang: string): string {
  // Asking Intl for the first time takes as long as the rest of the text.
  if (/^en\b/.test(lang)) return `${ENGLISH[month - 1]} ${year}`;
  return formatOf(lang).format(new Date(Date.UTC(Number(year), month - 1, 15)));
}

/**
 * The words for a date range of `YYYY-MM-DD` days. A range on the bounds of years (from 1 January, to
 * 31 December or still running) is shown in years: that is how a year without a month is stored, and it is
 * true either way. A date that can't be read is left out; both absent gives null.
 */
export function dateRange(
  range: { start: string | null; end: string | null; current?: boolean },
  lang: string,
  words: Words,
): string | null {
  const start = parse(range.start);
  const end = range.current ? null : parse(range.end);
  const wholeYears = (!start || start.monthDay === '01-01') && (!end || end.monthDay === '12-31');
  const say = (day: Day): string => (wholeYears ? day.year : monthYear(day, lang));
  const to = range.current ? words.present : end ? say(end) : null;
  if (!start) return to;
  const from = say(start);
  return to === null || to === from ? from : `${from} – ${to}`;
}
