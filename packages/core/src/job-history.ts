import { fields, firstText, listOf } from './content/tolerant.ts';
import { isoTimestamp } from './rows.ts';
import type { Json } from './types.ts';
import { ARCHIVED, readJobStatus } from './vocabulary.ts';

/** One step of a job through the pipeline, from whichever generation of entries. */
export interface StatusChange {
  /** null for the first status. Statuses stand as they were written. */
  from: string | null;
  to: string | null;
  /** ISO 8601; null when the entry does not say. */
  changed_at: string | null;
  /** Id of the user who moved it. */
  by: string | null;
  /** Whether it was brought in with its date by an import. */
  imported: boolean;
  /** The entry as it is stored. */
  stored: Json;
}

function entry(stored: unknown): StatusChange {
  const from = fields(stored);
  const when = firstText(from, 'changed_at', 'timestamp', 'date', 'when');
  return {
    from: firstText(from, 'from', 'old_status', 'previous_status'),
    to: firstText(from, 'to', 'new_status', 'status'),
    changed_at: when === null ? null : isoTimestamp(when),
    by: firstText(from, 'by', 'user_id'),
    imported: from.imported === true,
    // It came out of a JSON column.
    stored: stored as Json,
  };
}

/** Reads job_notes.application_history, oldest first; entries without a time keep their place. */
export function readHistory(...columns: readonly unknown[]): StatusChange[] {
  const entries = columns.flatMap((column) => listOf(column)).map(entry);
  let time = Number.NEGATIVE_INFINITY;
  const timed = entries.map((change, place) => {
    const own = change.changed_at === null ? Number.NaN : Date.parse(change.changed_at);
    if (!Number.isNaN(own)) time = own;
    return { change, place, time };
  });
  return timed.sort((a, b) => a.time - b.time || a.place - b.place).map(({ change }) => change);
}

/** Where un-archiving brings a job back to: its last status that was not the archive, else Interested. */
export function statusBeforeArchive(history: readonly StatusChange[]): string {
  const last = history.findLast(({ to }) => to !== null && readJobStatus(to) !== ARCHIVED);
  return last?.to ?? 'Interested';
}
