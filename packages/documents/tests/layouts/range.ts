import type { Spec } from './specs.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function day(date: string | null, { dates, now }: Spec): string {
  if (!date) return now;
  const [year = '', month = ''] = date.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  const forms: Record<Spec['dates'], string> = {
    'MMM YYYY': `${name.slice(0, 3)} ${year}`,
    'MMMM YYYY': `${name} ${year}`,
    'MM/YYYY': `${month}/${year}`,
    YYYY: year,
    'YYYY-MM': `${year}-${month}`,
    'MMM YY': `${name.slice(0, 3)} ’${year.slice(2)}`,
  };
  return forms[dates];
}

/** A stretch of time as a layout writes it. */
export const range = (from: string | null, to: string | null, spec: Spec): string =>
  from ? `${day(from, spec)}${spec.dash}${day(to, spec)}` : day(to, spec);
