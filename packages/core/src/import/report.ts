import type { CallOptions } from '../call.ts';
import { AtsError, isAtsError } from '../errors.ts';

export interface ImportProgress {
  /** Rows dealt with so far. */
  done: number;
  total: number;
}

/** Options of an import; `timeoutMs` is for each request, not for the whole. */
export interface ImportOptions extends CallOptions {
  /** Say what would happen, write nothing. Default false. */
  dryRun?: boolean | undefined;
  onProgress?: ((progress: ImportProgress) => void) | undefined;
  /** Rows per request, 1 to 500. Default 100. */
  batchSize?: number | undefined;
}

export type ImportOutcome = 'created' | 'changed' | 'unchanged';

export interface Rejected {
  /** Place of the row in what was handed in, from 0; within its table for a career. */
  index: number;
  /** What is wrong with it, for the person. */
  reason: string;
  /** The table it was meant for. */
  table: string;
}

/** What an import did, or would do. */
export interface ImportReport {
  total: number;
  created: number;
  changed: number;
  unchanged: number;
  rejected: Rejected[];
}

/** Keeps the count of an import while it goes on. */
export interface Tally {
  readonly report: ImportReport;
  count(outcome: ImportOutcome): void;
  reject(row: Rejected): void;
}

export function startTally(total: number, options: ImportOptions): Tally {
  const report: ImportReport = { total, created: 0, changed: 0, unchanged: 0, rejected: [] };
  let done = 0;
  const step = () => {
    done += 1;
    options.onProgress?.({ done, total });
  };
  return {
    report,
    count(outcome) {
      report[outcome] += 1;
      step();
    },
    reject(row) {
      report.rejected.push(row);
      step();
    },
  };
}

/** Refusals that are about a row: the others would meet every row alike. */
export function isAboutTheRow(error: unknown): error is AtsError {
  const codes = ['invalid', 'missing_reference', 'duplicate', 'too_large', 'conflict', 'not_found'];
  return isAtsError(error) && codes.includes(error.code);
}

/** What stopped an import, with how far it came. What is done stays done: the same import again goes on. */
export function stopped(error: unknown, { report }: Tally): unknown {
  if (!isAtsError(error)) return error;
  const done = report.created + report.changed + report.unchanged + report.rejected.length;
  return new AtsError({
    code: error.code,
    message: `${error.message} ${done} of ${report.total} rows are done; run the import again to go on.`,
    retryable: error.retryable,
    status: error.status,
    details: { ...error.details, done, total: report.total },
    cause: error.cause,
  });
}
