import type { CallOptions } from '../call.ts';
import { fields } from '../content/tolerant.ts';
import { readHandle } from '../read.ts';
import { sameJson } from '../same.ts';
import type { Scope } from '../scope.ts';
import type { Job } from '../types.ts';
import type { PlannedJob } from './plan.ts';
import type { ImportOutcome } from './report.ts';

/** Columns that a second capture never touches. */
const KEPT: ReadonlySet<string> = new Set(['dedupe_key', 'meta', 'job_status', 'status_history']);

/** Whether the row would change a job that is there: only columns the person has not edited count. */
function changes(job: Job, row: Record<string, unknown>): boolean {
  const current: Record<string, unknown> = { ...job };
  const captured = fields(fields(job.meta).captured);
  return Object.entries(row).some(
    ([column, value]) =>
      !KEPT.has(column) &&
      value !== null &&
      value !== '' &&
      sameJson(current[column] ?? null, captured[column] ?? null) &&
      !sameJson(current[column] ?? null, value),
  );
}

/** What the database would do with a batch, told from the rows that are there now. */
export async function foreseen(
  scope: Scope,
  batch: readonly PlannedJob[],
  { seen, options }: { seen: Map<unknown, ImportOutcome>; options: CallOptions },
): Promise<ImportOutcome[]> {
  const keys = batch.map(({ row }) => String(row.dedupe_key));
  const found = await readHandle(scope, 'jobs')
    .list({ where: { dedupe_key: keys } }, options)
    .all();
  const byKey = new Map(found.map((job) => [job.dedupe_key, job]));
  return batch.map(({ row }) => {
    const key = String(row.dedupe_key);
    const job = byKey.get(key);
    const outcome = job === undefined ? 'created' : changes(job, row) ? 'changed' : 'unchanged';
    // A row that stands twice in the file is made once.
    const again = seen.has(key) && outcome === 'created';
    seen.set(key, outcome);
    return again ? 'unchanged' : outcome;
  });
}
