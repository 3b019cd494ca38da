import type { Finding } from '../finding.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { finding, type Reading } from '../reading/reading.ts';
import { monthOfDay, monthsCovered, stretchOf } from '../reading/row-dates.ts';
import type { GroundingRow } from '../reading/rows.ts';

const DAYS_A_MONTH = 30.4375;

/**
 * Holds a length of time against how long the cited positions lasted. `null`: they carry it; `undefined`: it is no
 * tenure, so that the numbers of the lines decide.
 */
export function tenureFinding(reading: Reading, said: Quantity): Finding | null | undefined {
  const months = said.value / DAYS_A_MONTH;
  if (months < 5) return undefined;
  // Where the line itself says how long, or since when, the positions' dates carry nothing longer.
  const [line] = reading.aligned;
  const stated = line && !line.heading && line.column !== 'summary' ? line.quantities : [];
  if (stated.some((one) => one.dimension === 'time' && one.value >= 60 && one.per === null)) return undefined;
  const since = line ? sinceOf(line.text) : null;
  if (since !== null && months > monthsBetween(since, reading.asOf) + 1) return undefined;
  const positions = subjectRows(reading, said);
  if (positions.length === 0) return undefined;
  const stretches = positions.map((row) => stretchOf(row, reading.asOf)).filter((one) => one !== null);
  const held = monthsCovered(stretches) + 1;
  const single = stretches.map(({ from, to }) => to - from + 1);
  if ([held, ...single].some((length) => fitsLength(months, said, length))) return null;
  return finding(reading, said, {
    kind: 'tenure',
    mend: `The cited positions add up to ${Math.floor(held / 12)} years and ${held % 12} months.`,
  });
}

/** The month of "since June 2021"; January where only a year stands. */
function sinceOf(text: string): number | null {
  const match = /\bsince (?:(?:\w+) )?((?:19|20)\d\d)\b/i.exec(text);
  return match ? Number(match[1]) * 12 : null;
}

const monthsBetween = (from: number, asOf: string) => (monthOfDay(asOf) ?? from) - from;

/** Rounded up by at most two months: "three years" of 34 months. */
function fitsLength(months: number, said: Quantity, held: number): boolean {
  if (said.bound === 'over' || said.bound === 'min') return held >= months - 1 && held <= months * 2 + 12;
  if (said.bound === 'under') return held >= months * 0.8 && held <= months + 1;
  return held >= months - 2 && held <= months + (said.approximate ? 8 : 12);
}

/** The positions cited; those that speak of the subject, when "years of X" names one. */
function subjectRows(reading: Reading, said: Quantity): GroundingRow[] {
  const positions = reading.cited.filter((row) => row.table === 'employment' || row.table === 'projects');
  const after = reading.words.filter(
    (word) => word.start >= said.end && word.start < said.end + 40 && !word.plain,
  );
  const subject = after.find((word) => word.capital);
  if (!subject) return positions;
  const named = new Set(reading.carriers(subject).map(({ line }) => line.row));
  return named.size > 0 ? positions.filter((row) => named.has(row)) : positions;
}
