import { invalid } from './errors.ts';
import { compared, type Direction, quoted } from './query.ts';
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

interface Term {
  column: string;
  operator: 'eq' | 'gt' | 'lt' | 'is';
  value: unknown;
}

/** The rows behind a position, as alternatives of terms that must all hold; later ones sort later. */
function alternatives(order: readonly Step[], values: readonly unknown[]): Term[][] {
  const equal = ({ column }: Step, n: number): Term =>
    values[n] === null
      ? { column, operator: 'is', value: null }
      : { column, operator: 'eq', value: values[n] };
  return order
    .map((step, n) => ({ step, n, before: order.slice(0, n).map(equal) }))
    .reverse()
    .flatMap(({ step: { column, direction }, n, before }): Term[][] => {
      // Rows without a value come last, so nothing of this column is behind them.
      if (values[n] === null) return [];
      const further: Term = { column, operator: direction === 'asc' ? 'gt' : 'lt', value: values[n] };
      const behind = [[...before, further]];
      const key = n === order.length - 1;
      return key ? behind : [...behind, [...before, { column, operator: 'is', value: null }]];
    });
}

function spoken({ column, operator, value }: Term): string {
  return `${column}.${operator}.${value === null ? 'null' : quoted(value)}`;
}

/** Text that some servers misread inside an or(), whatever the quoting. */
function isRisky(value: unknown): boolean {
  return typeof value === 'string' && /["\\()]/.test(value);
}

function applyTerm(query: Query, term: Term): Query {
  return term.operator === 'is' ? query.filter(term.column, 'is', null) : compared(query, term.column, term);
}

/**
 * Filters for the rows behind a position: one request, or several to be read one after the other when a
 * value cannot be said inside an or().
 */
export function behind(order: readonly Step[], values: readonly unknown[]): ((query: Query) => Query)[] {
  const all = alternatives(order, values);
  if (values.some(isRisky)) return all.map((terms) => (query) => terms.reduce(applyTerm, query));
  const groups = all.map((terms) => `and(${terms.map(spoken).join(',')})`);
  return [(query) => query.or(groups.join(','))];
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
    // No values: the start of a chunk.
    const fits = Array.isArray(parsed) && (parsed.length === length + 1 || parsed.length === 1);
    if (fits && Number.isInteger(parsed[0])) {
      return { chunk: parsed[0], values: parsed.slice(1) };
    }
  } catch {
    // The sentence below says it all.
  }
  throw invalid('This is not the `next` of a page of the same list (same where and orderBy).');
}
