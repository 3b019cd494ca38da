import { dedupeKey } from '@ats/capture';
import { dedupeKeyOf, type ImportedJob } from '@ats/core';
import { type DayOrder, readDay, readSalary } from './cells.ts';
import type { Columns, Target } from './columns.ts';
import { DATED, readStage } from './stages.ts';

export interface Reading {
  columns: Columns;
  status: ReadonlyMap<string, string>;
  dates: DayOrder;
}

/** Columns that go over as they stand. */
const PLAIN = [
  ...(['job_title', 'company_name', 'job_link', 'city_name', 'state_code', 'zipcode'] as const),
  ...(['street_address', 'job_type', 'industry', 'job_description'] as const),
];

/** A link's own key, so that capturing the same posting in the browser later finds the row. */
function keyOf(row: ImportedJob): string | undefined {
  const link = row.job_link ?? '';
  return (/^https?:\/\//.test(link) ? dedupeKey({}, link) : dedupeKeyOf(row)) ?? undefined;
}

function salaryOf(cell: (target: Target) => string): Partial<ImportedJob> {
  const one = (target: Target) => (cell(target) === '' ? null : readSalary(cell(target)).from);
  const range = cell('salary') === '' ? null : readSalary(cell('salary'));
  const start = one('start_salary_range') ?? range?.from ?? null;
  const end = one('end_salary_range') ?? range?.to ?? null;
  return {
    ...(start !== null && { start_salary_range: start }),
    ...(end !== null && { end_salary_range: end }),
  };
}

/** A line of the file as a row to import; throws CellError with what is wrong. */
export function readRow(cells: readonly string[], { columns, status, dates }: Reading): ImportedJob {
  const cell = (target: Target) => cells[columns.places.get(target) ?? -1]?.trim() ?? '';
  const past = DATED.flatMap(([target, to]) =>
    cell(target) === '' ? [] : [{ to, changed_at: `${readDay(cell(target), dates)}T12:00:00Z` }],
  );
  const others = [...columns.others].flatMap(([heading, place]) => {
    const value = cells[place]?.trim() ?? '';
    return value === '' ? [] : [[heading, value]];
  });
  const row: ImportedJob = {
    ...Object.fromEntries(PLAIN.flatMap((target) => (cell(target) === '' ? [] : [[target, cell(target)]]))),
    ...salaryOf(cell),
    ...(cell('job_status') !== '' && { job_status: readStage(cell('job_status'), status) }),
    ...(cell('application_deadline') !== '' && {
      application_deadline: readDay(cell('application_deadline'), dates),
    }),
    ...(past.length > 0 && { status_history: past }),
    meta: { source: 'csv', ...(others.length > 0 && { csv: Object.fromEntries(others) }) },
  };
  return { ...row, dedupe_key: keyOf(row) };
}
