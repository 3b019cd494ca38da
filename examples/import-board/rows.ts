import { type JobInsert, toJobInsert } from '@ats/capture';
import type { BoardPosting } from '@ats/capture/boards';
import type { ImportedJob, Job } from '@ats/core';

/** Which board a job came from, in its `meta.board`. */
export interface BoardMark {
  id: string;
  company: string;
  /** The day since which the board no longer lists it. */
  closed_on?: string;
}

export type BoardRow = ImportedJob & { dedupe_key: string };

/** A posting as a row to import, marked with its board; `name` stands in for the company's. */
export function rowOf({ board, company, url, posting }: BoardPosting, name: string | undefined): BoardRow {
  const row: JobInsert = toJobInsert(posting, url, board);
  const mark: BoardMark = { id: board, company };
  return { ...row, ...(name !== undefined && { company_name: name }), meta: { ...row.meta, board: mark } };
}

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** The board a job is marked with; null for any other job. */
export function markOf(job: Job): BoardMark | null {
  const { id, company, closed_on } = objectOf(objectOf(job.meta).board);
  if (typeof id !== 'string' || typeof company !== 'string') return null;
  return { id, company, ...(typeof closed_on === 'string' && { closed_on }) };
}

/** What people call the columns of which a change is worth a word. */
const WATCHED = {
  job_title: 'title',
  company_name: 'company',
  city_name: 'place',
  start_salary_range: 'salary',
  end_salary_range: 'salary',
  application_deadline: 'deadline',
  job_type: 'type',
  job_description: 'text',
} as const;

/** What a posting says differently than at the last look, in words. The person's own edits don't count. */
export function changesOf(job: Job, row: BoardRow): string[] {
  const captured = objectOf(objectOf(job.meta).captured);
  const columns = row as Record<string, unknown>; // looked up by the names above
  const changed = Object.entries(WATCHED).filter(
    // A column that the posting does not speak of is left as it is.
    ([column]) => columns[column] !== undefined && String(captured[column] ?? '') !== String(columns[column]),
  );
  return [...new Set(changed.map(([, word]) => word))];
}
