import { invalid } from './errors.ts';
import { type Direction, quoted } from './query.ts';
import type { Query } from './request.ts';

/** One column of a total order. */
export interface Step {
  column: string;
  direction: Direction;
}

/** Where a page ended: which run of an `in` list it belongs to, and the last row's values in order. */
export interface Position {
  chunk: number;
  values: unknown[];
}

export function orderOf(orderBy: object, key: string): Step[] {
  const steps = Object.entries(orderBy)
    .filter(([, direction]) => direction !== undefined)
    .map(([column, direction]) => ({ column, direction: direction as Direction }));
  const last = steps.at(-1)?.direction ?? 'asc';
  // The key makes the order total: without it rows that sort alike could be skipped or seen twice.
  return steps.some(({ column }) => column === key) ? steps : [...steps, { column: key, direction: last }];
}

export function applyOrder(query: Query, order: readonly Step[]): Query {
  return order.reduce(
    (sofar, { column, direction }) =>
      sofar.order(column, { ascending: direction === 'asc', nullsFirst: false }),
    query,
  );
}

function equal({ column }: Step, value: unknown): string {
  return value === null ? `${column}.is.null` : `${column}.eq.${quoted(value)}`;
}

/** Strictly behind a value; empty when nothing can be, since rows without a value come last. */
function behind({ column, direction }: Step, value: unknown): string {
  if (value === null) return '';
  const further = `${column}.${direction === 'asc' ? 'gt' : 'lt'}.${quoted(value)}`;
  return `or(${further},${column}.is.null)`;
}

/** The rows behind a position, as a PostgREST or() filter. */
export function applyPosition(query: Query, order: readonly Step[], values: readonly unknown[]): Query {
  const alternatives = order.flatMap((step, n) => {
    const last = behind(step, values[n]);
    if (last === '') return [];
    const parts = [...order.slice(0, n).map((before, m) => equal(before, values[m])), last];
    return [parts.length === 1 ? last : `and(${parts.join(',')})`];
  });
  return query.or(alternatives.join(','));
}

/** An opaque text that a page can be asked for again with; it holds values of the last row. */
export function writeCursor({ chunk, values }: Position): string {
  const bytes = new TextEncoder().encode(JSON.stringify([chunk, ...values]));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

export function readCursor(cursor: string, length: number): Position {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (Array.isArray(parsed) && parsed.length === length + 1 && Number.isInteger(parsed[0])) {
      return { chunk: parsed[0], values: parsed.slice(1) };
    }
  } catch {
    // The sentence below says it all.
  }
  throw invalid('This is not the `next` of a page of the same list (same where and orderBy).');
}
