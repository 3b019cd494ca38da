import type { EmploymentRow } from './rows.ts';

/** A month as a number; null when the day is missing or no date. */
function monthOf(day: string | null | undefined): number | null {
  const match = /^(\d{4})-(\d{2})/.exec(day ?? '');
  return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : null;
}

/** Months spent in these positions until `asOf` (YYYY-MM-DD); times that overlap count once. */
export function monthsIn(positions: readonly EmploymentRow[], asOf: string): number {
  const today = monthOf(asOf) ?? 0;
  const stretches = positions
    .map((row) => {
      const from = monthOf(row.start_date);
      const to = row.current_position ? today : (monthOf(row.end_date) ?? today);
      return from === null ? null : { from, to: Math.min(to, today) };
    })
    .filter((stretch) => stretch !== null && stretch.to > stretch.from) as { from: number; to: number }[];
  stretches.sort((a, b) => a.from - b.from);
  let months = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of stretches) {
    months += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return months;
}
