import { DEFAULTS } from '../call.ts';
import { upsertRows } from '../captured-jobs.ts';
import { invalid } from '../errors.ts';
import type { Scope } from '../scope.ts';
import { foreseen } from './foreseen.ts';
import { type ImportedJob, type PlannedJob, planJobs } from './plan.ts';
import {
  type ImportOptions,
  type ImportOutcome,
  type ImportReport,
  isAboutTheRow,
  startTally,
  stopped,
  type Tally,
} from './report.ts';

const OUTCOMES = { new: 'created', changed: 'changed', unchanged: 'unchanged' } as const;

/** Sends a batch; rows that the database refuses are taken out one by one, the others are saved. */
async function send(
  scope: Scope,
  batch: readonly PlannedJob[],
  to: { tally: Tally; options: ImportOptions },
) {
  if (batch.length === 0) return;
  const { tally, options } = to;
  try {
    const rows = batch.map(({ row }) => row);
    for (const { outcome } of await upsertRows(scope, rows, options)) tally.count(OUTCOMES[outcome]);
  } catch (error) {
    if (!isAboutTheRow(error)) throw error;
    const named = error.details.input_index;
    const culprit = batch.length === 1 ? batch[0] : typeof named === 'number' ? batch[named] : undefined;
    if (culprit !== undefined) {
      tally.reject({ index: culprit.index, reason: error.message, table: 'jobs' });
      return send(
        scope,
        batch.filter((planned) => planned !== culprit),
        to,
      );
    }
    const half = Math.ceil(batch.length / 2);
    await send(scope, batch.slice(0, half), to);
    await send(scope, batch.slice(half), to);
  }
}

export function batchSizeOf({ batchSize = DEFAULTS.batchSize }: ImportOptions): number {
  if (Number.isInteger(batchSize) && batchSize >= 1 && batchSize <= 500) return batchSize;
  throw invalid('batchSize is a whole number from 1 to 500.');
}

/** Brings postings in; see `jobs.import`. */
export async function importJobs(
  scope: Scope,
  given: Iterable<ImportedJob>,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const rows = [...given];
  const size = batchSizeOf(options);
  const tally = startTally(rows.length, options);
  try {
    const planned = planJobs(scope, rows, tally);
    const seen = new Map<unknown, ImportOutcome>();
    for (let start = 0; start < planned.length; start += size) {
      options.signal?.throwIfAborted();
      const batch = planned.slice(start, start + size);
      if (!options.dryRun) await send(scope, batch, { tally, options });
      else for (const outcome of await foreseen(scope, batch, { seen, options })) tally.count(outcome);
    }
  } catch (error) {
    throw stopped(error, tally);
  }
  tally.report.rejected.sort((a, b) => a.index - b.index);
  return tally.report;
}
