import type { GroundingRow } from './rows.ts';

/** Month of an ISO day, counted from year 0; null for anything else. */
export function monthOfDay(value: unknown): number | null {
  const match = typeof value === 'string' ? /^(\d{4})-(\d{2})/.exec(value) : null;
  return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : null;
}

const DATES = ['start_date', 'end_date', 'graduation_date', 'date_earned', 'expiration_date'];

/** The months that a row's own dates name. */
export function rowMonths(row: GroundingRow): number[] {
  return DATES.map((column) => monthOfDay(row[column])).filter((month) => month !== null);
}

/** Whether a position is still held. */
export const isCurrent = (row: GroundingRow): boolean => row.current_position === true || !row.end_date;

/** Months a position lasted until `asOf`, as a stretch; null without a start. */
export function stretchOf(row: GroundingRow, asOf: string): { from: number; to: number } | null {
  const from = monthOfDay(row.start_date);
  if (from === null) return null;
  const now = monthOfDay(asOf) ?? from;
  const to = row.current_position === true ? now : (monthOfDay(row.end_date) ?? now);
  return { from, to: Math.max(from, to) };
}

/** Months that stretches cover, what overlaps counted once. */
export function monthsCovered(stretches: readonly { from: number; to: number }[]): number {
  let months = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    months += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return months;
}
