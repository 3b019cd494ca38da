import { MONTHS, monthOf } from '../quantities/date-reader.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { near, type Reading } from '../reading/reading.ts';
import { sameThing } from './compare-quantities.ts';
import { isRounded } from './derived.ts';
import { DAYS_IN } from './figures.ts';

const NAME = `(${MONTHS.join('|')})\\p{L}*\\.?`;
const MONTH_SPAN = new RegExp(`\\b${NAME}\\s?(?:[-–]|to|till|until|through)\\s?${NAME}`, 'giu');
const DAY_SPAN =
  /(?<!\d)(\d{1,2})\.(0?[1-9]|1[0-2])\.?(?:\d{4})?\s?[-–]\s?(\d{1,2})\.(0?[1-9]|1[0-2])(?!\d)/g;
const HOUR = String.raw`(\d{1,2}|midnight)(?:[:.h](\d\d))?\s?(am|pm|h)?`;
const HOUR_SPAN = new RegExp(
  String.raw`(?<![\d.,/])${HOUR}\s?(?:[-–]|to|till|until)\s?${HOUR}(?!\d|[.,]\d|\s?%)`,
  'gi',
);

/** Hours from one time of day to the other, on a clock of 24 and on one of 12: eight of "06-14", twelve of "8-8". */
const shifts = (text: string): number[] =>
  [...text.matchAll(HOUR_SPAN)].flatMap(([, from, past, half, to, later, other]) => {
    const [start, end] = [clock(from, past, half), clock(to, later, other)];
    if (start > 24 || end > 24) return [];
    return [24, 12].map((round) => (((end - start) % round) + round) % round || 12);
  });

const clock = (hour = '', minutes = '0', half = ''): number => {
  if (hour === 'midnight') return 0;
  return (
    (/[ap]m/i.test(half) ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour)) +
    Number(minutes) / 60
  );
};

/** Months from the first to the last that a line names: four of "june-sept", ten of "01.02.-30.11.", of "02/2020 - 11/2020". */
function months({ aligned }: Reading): number[] {
  const named = aligned.flatMap(({ text }) => [
    ...[...text.matchAll(MONTH_SPAN)].map(
      ([, from = '', to = '']) => ((monthOf(to) - monthOf(from) + 12) % 12) + 1,
    ),
    ...[...text.matchAll(DAY_SPAN)].map(([, day, month, lastDay, last]) =>
      Math.round(Number(last) - Number(month) + (Number(lastDay) - Number(day)) / 30),
    ),
  ]);
  const dated = aligned.flatMap(({ quantities }) => {
    const dates = quantities.filter((one) => one.kind === 'month').map((one) => one.value);
    return dates.slice(1).map((date, index) => date - (dates[index] ?? date) + 1);
  });
  return [...named, ...dated];
}

/** "10,000 km in four weeks" of 2,500 a week: either number, where the statement has the other. */
const isRateOver = (
  { quantities }: Reading,
  said: Quantity,
  { readings, dimension, per }: Quantity,
): boolean =>
  quantities.some((other) => {
    const days = DAYS_IN[per ?? ''];
    if (!days || other === said || other.kind !== 'count') return false;
    const [total, time] = said.dimension === 'time' ? [other, said] : [said, other];
    return (
      time.dimension === 'time' &&
      time.value > days &&
      total.dimension === dimension &&
      total.per === null &&
      readings.some((value) => isRounded(total, (value * time.value) / days))
    );
  });

/** Whether a number says how long, or how many, from where to where in a line. */
export function isTimeSpan(reading: Reading, said: Quantity): boolean {
  const lines = reading.aligned;
  const all = lines.flatMap(({ quantities }) => quantities);
  const shift = said.unit === 'hour' && said.bound === null;
  if (shift && lines.some(({ text }) => shifts(text).some((hours) => near(hours / 24, said.value))))
    return true;
  // "over ten months" is during them.
  const length = { month: 1, year: 12 }[said.unit ?? ''] ?? 0;
  const span = said.bound === null || said.bound === 'min';
  if (span && months(reading).includes((said.bare[0] ?? 0) * length)) return true;
  return all.some(
    (known) =>
      isRateOver(reading, said, known) ||
      (known.range !== null &&
        known.dimension === null &&
        said.dimension === null &&
        said.value === known.range.high - known.range.low + 1 &&
        sameThing(said, known)),
  );
}
