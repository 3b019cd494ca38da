/** What a cell of the file says, read; throws CellError with a sentence when it cannot be. */

export class CellError extends Error {}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export type DayOrder = 'dmy' | 'mdy' | undefined;

function day(year: number, month: number, date: number): string | null {
  const time = new Date(Date.UTC(year, month - 1, date));
  const real = time.getUTCMonth() === month - 1 && time.getUTCDate() === date && year > 1950;
  return real ? time.toISOString().slice(0, 10) : null;
}

function inWords(text: string): string | null {
  const parts = /^(\d{1,2})\.? ([a-z]{3})[a-z]*\.?,? (\d{4})$/i.exec(text);
  const turned = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  const [date, name, year] = parts ? [parts[1], parts[2], parts[3]] : [turned?.[2], turned?.[1], turned?.[3]];
  const month = MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
  return month === 0 ? null : day(Number(year), month, Number(date));
}

/** Whether slashed dates of a file put the day first; undefined when none of them tells. */
export function dayOrderOf(cells: Iterable<string>): DayOrder {
  for (const cell of cells) {
    const parts = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}/.exec(cell.trim());
    if (Number(parts?.[1]) > 12) return 'dmy';
    if (Number(parts?.[2]) > 12) return 'mdy';
  }
  return undefined;
}

/** A date as YYYY-MM-DD: 2026-09-01, 1.9.2026, 01/09/2026, 1 Sep 2026, September 1, 2026; a time behind it is dropped. */
export function readDay(cell: string, order: DayOrder): string {
  const text = cell.trim().replace(/[T ]\d{1,2}:\d\d.*$/, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (slashed && order === undefined && slashed[1] !== slashed[2]) {
    throw new CellError(`"${text}" can be meant two ways. Say --dates dmy or --dates mdy.`);
  }
  const [first, second] = [Number(slashed?.[1]), Number(slashed?.[2])];
  const read = iso
    ? day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    : dotted
      ? day(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
      : slashed
        ? day(Number(slashed[3]), order === 'mdy' ? first : second, order === 'mdy' ? second : first)
        : inWords(text);
  if (read === null) throw new CellError(`"${text}" is not a date. Write it as 2026-09-01.`);
  return read;
}

function amount(text: string): number | null {
  const found = /^\D{0,4}?(\d[\d.,' \u00a0\u202f]*)\s*(k(?!\p{L}))?\D*$/iu.exec(text.trim());
  if (!found?.[1]) return null;
  // A separator with two digits or fewer behind it is a decimal one; the others group thousands.
  const digits = found[1].replace(/[.,]\d{1,2}$/, '').replace(/\D/g, '');
  return Number(digits) * (found[2] === undefined ? 1 : 1000);
}

/** A salary or a range of them, in whole units: "480k", "$85,000", "520 000 - 580 000". */
export function readSalary(cell: string): { from: number; to: number } {
  const parts = cell.split(/\s*(?:–|—|\bto\b|(?<=[\dk\s])-(?=[\s\d$€£]))\s*/i).map(amount);
  const [from, to = from] = parts;
  if (parts.length > 2 || from === null || from === undefined || to === null || to === undefined) {
    throw new CellError(`"${cell.trim()}" is not a salary. Write it as 85000 or 85000 - 95000.`);
  }
  return { from, to };
}
