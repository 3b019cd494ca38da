import { DEFAULTS } from '../call.ts';
import { type CapturedJob, capturedRow, upsertRows } from '../captured-jobs.ts';
import { invalid } from '../errors.ts';
import type { Scope } from '../scope.ts';
import { foreseen } from './foreseen.ts';
import { dedupeKeyOf } from './natural-key.ts';
import {
  type ImportOptions,
  type ImportOutcome,
  type ImportReport,
  isAboutTheRow,
  startTally,
  stopped,
  type Tally,
} from './report.ts';

/** A row to import; without a dedupe_key, one is made of its link, or of company, title and place. */
export type ImportedJob = Omit<CapturedJob, 'dedupe_key'> & { dedupe_key?: string | undefined };

/** A row that passed every check that needs no database. */
export interface PlannedJob {
  index: number;
  row: Record<string, unknown>;
}

const OUTCOMES = { new: 'created', changed: 'changed', unchanged: 'unchanged' } as const;

function plan(scope: Scope, rows: readonly ImportedJob[], tally: Tally): PlannedJob[] {
  return rows.flatMap((given, index) => {
    try {
      const dedupe_key = given.dedupe_key ?? dedupeKeyOf(given);
      if (dedupe_key === null) throw invalid('The row names neither a company, nor a title, nor a link.');
      return [{ index, row: capturedRow(scope, { ...given, dedupe_key }) }];
    } catch (error) {
      if (!isAboutTheRow(error)) throw error;
      tally.reject({ index, reason: error.message, table: 'jobs' });
      return [];
    }
  });
}

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
    const named = error.details['input_index'];
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
    const planned = plan(scope, rows, tally);
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
