/** A date as people write it: a year, a month of a year, or a day. */
export interface PartialDate {
  readonly year: number;
  /** 1-12. */
  readonly month?: number;
  readonly day?: number;
}

const two = (number: number): string => String(number).padStart(2, '0');

function real({ year, month = 1, day = 1 }: PartialDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2199 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Reads `2019`, `2019-03`, `2019-03-14` and ISO times of day; null for anything else and for impossible days. */
export function parseIsoDate(text: string): PartialDate | null {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ].*)?)?)?$/.exec(text.trim());
  if (!match) return null;
  const [, year, month, day] = match;
  const date = {
    year: Number(year),
    ...(month ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
  };
  return real(date) ? date : null;
}

const iso = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;

/** The day that a start is stored as: a year alone begins on 1 January, a month on its first. */
export const startDay = ({ year, month = 1, day = 1 }: PartialDate): string => iso(year, month, day);

/** The day that an end is stored as: a year alone ends on 31 December, a month is named by its first. */
export const endDay = ({ year, month, day }: PartialDate): string =>
  month === undefined ? iso(year, 12, 31) : iso(year, month, day ?? 1);
