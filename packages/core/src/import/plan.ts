import { type CapturedJob, capturedRow } from '../captured-jobs.ts';
import { invalid } from '../errors.ts';
import type { Scope } from '../scope.ts';
import { dedupeKeyOf } from './natural-key.ts';
import { isAboutTheRow, type Tally } from './report.ts';

/** A row to import; without a dedupe_key, one is made of its link, or of company, title and place. */
export type ImportedJob = Omit<CapturedJob, 'dedupe_key'> & { dedupe_key?: string | undefined };

/** A row that passed every check that needs no database. */
export interface PlannedJob {
  index: number;
  row: Record<string, unknown>;
}

/** Checks rows one by one; what is wrong with a row rejects that row alone. */
export function planJobs(scope: Scope, rows: readonly ImportedJob[], tally: Tally): PlannedJob[] {
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
