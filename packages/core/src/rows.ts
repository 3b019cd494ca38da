import type { TableName } from './tables.ts';
import type { Row } from './types.ts';

const TIMESTAMP = /^(\d{4,}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d(?::?\d\d)?)$/;

/** One spelling whatever server answered: ISO 8601 with a "T" and a full offset; no digit is lost. */
export function isoTimestamp(text: string): string {
  const parts = TIMESTAMP.exec(text);
  if (parts === null) return text;
  const [, day, time, zone = 'Z'] = parts;
  const digits = zone === 'Z' ? '+0000' : zone.replace(':', '').padEnd(5, '0');
  return `${day}T${time}${digits.slice(0, 3)}:${digits.slice(3)}`;
}

/** Columns that some servers send as text because they exceed a 32-bit integer or are exact decimals. */
const NUMBERS: ReadonlySet<string> = new Set(['start_salary_range', 'end_salary_range', 'gpa', 'job_id']);

function value(column: string, stored: unknown): unknown {
  if (typeof stored !== 'string') return stored;
  if (column.endsWith('_at')) return isoTimestamp(stored);
  return NUMBERS.has(column) && stored !== '' && Number.isFinite(Number(stored)) ? Number(stored) : stored;
}

/** A row as every server should have sent it. */
export function readRow<T extends TableName>(table: T, stored: Record<string, unknown>): Row<T> {
  const row = Object.fromEntries(
    Object.entries(stored).map(([column, held]) => [column, value(column, held)]),
  );
  if (table === 'jobs' && typeof row.id === 'string') row.id = Number(row.id);
  // Columns and their types come from the generated schema, which a test holds against the database.
  return row as Row<T>;
}
