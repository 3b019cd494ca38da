import type { CallOptions } from './call.ts';
import { AtsError, invalid } from './errors.ts';
import { callFunction } from './rpc.ts';
import type { Scope } from './scope.ts';
import type { Insert } from './types.ts';
import { readJobStatus } from './vocabulary.ts';
import { newRow } from './write.ts';

/** A status that a job had before it came here. */
export interface PastStatus {
  to: string;
  /** ISO 8601. */
  changed_at: string;
}

/** A posting as it was captured or imported. */
export interface CapturedJob extends Omit<Insert<'jobs'>, 'dedupe_key' | 'meta'> {
  /** What makes the posting the same posting next time; 1 to 500 characters. */
  dedupe_key: string;
  /** Source, per-field provenance and the like; `captured` in it belongs to the database. */
  meta?: object | undefined;
  /** Past statuses, honoured only for a job that is new. */
  status_history?: readonly PastStatus[] | undefined;
}

export interface CaptureResult {
  job_id: number;
  /** Columns the person has edited since the last capture stay as they are, so `changed` means the others. */
  outcome: 'new' | 'changed' | 'unchanged';
}

function pastStatus({ to, changed_at }: PastStatus): PastStatus {
  const stage = readJobStatus(to);
  if (stage === null) throw invalid('A past status is not one of the known stages.');
  const time = Date.parse(changed_at);
  if (Number.isNaN(time)) throw invalid('The date of a past status cannot be read; use ISO 8601.');
  if (time > Date.now()) throw invalid('The date of a past status lies in the future.');
  return { to: stage, changed_at: new Date(time).toISOString() };
}

/** A posting as it is sent; throws `invalid` with what is wrong. */
export function capturedRow(scope: Scope, job: CapturedJob): Record<string, unknown> {
  const { status_history, ...columns } = job;
  const key: unknown = columns.dedupe_key;
  if (typeof key !== 'string' || key.length < 1 || key.length > 500) {
    throw invalid('A captured job needs a dedupe_key of 1 to 500 characters.', { table: 'jobs' });
  }
  const { user_id: _owner, ...row } = newRow(scope, 'jobs', columns);
  return status_history === undefined ? row : { ...row, status_history: status_history.map(pastStatus) };
}

function resultOf(item: unknown, rows: number): CaptureResult & { input_index: number } {
  const { input_index, job_id, outcome } = (item ?? {}) as Record<string, unknown>;
  const index = Number(input_index);
  const known = outcome === 'new' || outcome === 'changed' || outcome === 'unchanged';
  if (!known || !(index >= 0 && index < rows)) {
    throw new AtsError({ code: 'bad_answer', details: { table: 'upsert_captured_jobs' } });
  }
  return { input_index: index, job_id: Number(job_id), outcome };
}

/**
 * Sends rows that `capturedRow` has made, all or none; results have the order of the rows.
 * A refusal names the row in `details.input_index`.
 */
export async function upsertRows(
  scope: Scope,
  rows: readonly Record<string, unknown>[],
  options?: CallOptions,
): Promise<CaptureResult[]> {
  const call = {
    name: 'upsert_captured_jobs',
    args: { p_jobs: rows },
    what: 'Saving captured jobs',
    repeat: 'auto',
  } as const;
  const data = await callFunction(scope, call, options);
  const results = (Array.isArray(data) ? data : []).map((item) => resultOf(item, rows.length));
  if (results.length !== rows.length) {
    throw new AtsError({ code: 'bad_answer', details: { table: 'upsert_captured_jobs' } });
  }
  return results
    .sort((a, b) => a.input_index - b.input_index)
    .map(({ job_id, outcome }) => ({ job_id, outcome }));
}
