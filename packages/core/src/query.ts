import { DEFAULTS } from './call.ts';
import { invalid } from './errors.ts';
import type { Query } from './request.ts';

type Scalar = string | number | boolean;
type ScalarColumn<Row> = {
  [C in keyof Row]-?: NonNullable<Row[C]> extends Scalar ? C : never;
}[keyof Row] &
  string;

/** Comparisons of one column; several of them must all hold. Text is compared as the database sorts it. */
export interface Comparison<Value> {
  /** Other than this; unlike SQL's <>, a column without a value counts as other. */
  not?: Value | null | undefined;
  gt?: Value | undefined;
  gte?: Value | undefined;
  lt?: Value | undefined;
  lte?: Value | undefined;
  /** Text anywhere in the column, case aside. */
  contains?: string | undefined;
}

/** Every column named must fit: a value, null for none, a list for any of them, or comparisons. */
export type Where<Row> = {
  [C in ScalarColumn<Row>]?:
    | NonNullable<Row[C]>
    | null
    | readonly NonNullable<Row[C]>[]
    | Comparison<NonNullable<Row[C]>>;
};

export type Direction = 'asc' | 'desc';

/** Columns in order of weight; rows without a value come last either way. */
export type OrderBy<Row> = { [C in ScalarColumn<Row>]?: Direction };

export interface Filter {
  column: string;
  condition: unknown;
}

const OPERATORS: ReadonlySet<string> = new Set(['gt', 'gte', 'lt', 'lte']);

/** A value inside a list or an or(): PostgREST reads commas, dots and brackets there unless quoted. */
export function quoted(value: unknown): string {
  return typeof value === 'string' ? `"${value.replace(/[\\"]/g, '\\$&')}"` : String(value);
}

function pattern(text: string): string {
  // PostgREST reads * as % as well and has no escape for it; _ stands for any one character.
  return `%${text.replace(/[\\%_]/g, '\\$&').replaceAll('*', '_')}%`;
}

/**
 * A comparison with a single value. Text goes quoted into a list of one: some servers read bare words such
 * as null, true or {a} as something else than text.
 */
export function compared(
  query: Query,
  column: string,
  { operator, value }: { operator: string; value: unknown },
): Query {
  if (typeof value !== 'string') return query.filter(column, operator, value);
  return operator === 'eq'
    ? query.filter(column, 'in', `(${quoted(value)})`)
    : query.filter(column, `${operator}(any)`, `{${quoted(value)}}`);
}

function comparison(query: Query, column: string, [name, value]: [string, unknown]): Query {
  if (value === undefined) return query;
  if (name === 'not') {
    return value === null ? query.filter(column, 'not.is', null) : query.filter(column, 'isdistinct', value);
  }
  if (name === 'contains' && typeof value === 'string') return query.filter(column, 'ilike', pattern(value));
  if (OPERATORS.has(name)) return compared(query, column, { operator: name, value });
  throw invalid(`"${name}" is not a comparison; use not, gt, gte, lt, lte or contains.`, { column });
}

function one(query: Query, { column, condition }: Filter): Query {
  if (condition === null) return query.filter(column, 'is', null);
  if (Array.isArray(condition)) return query.filter(column, 'in', `(${condition.map(quoted).join(',')})`);
  if (typeof condition === 'object') {
    return Object.entries(condition).reduce((sofar, entry) => comparison(sofar, column, entry), query);
  }
  return compared(query, column, { operator: 'eq', value: condition });
}

export function applyFilters(query: Query, filters: readonly Filter[]): Query {
  return filters.reduce(one, query);
}

const COLUMN = /^[a-z][a-z0-9_]*$/;

/** Column names travel in the address as they are, so nothing else may pass for one. */
export function columnName(name: string): string {
  if (!COLUMN.test(name)) throw invalid('That is not the name of a column.');
  return name;
}

export function filtersOf(where: object = {}): Filter[] {
  return Object.entries(where)
    .filter(([, condition]) => condition !== undefined)
    .map(([column, condition]) => ({ column: columnName(column), condition }));
}

/** Lists of values that fit into one address each: filters for one request after the other. */
export function chunked(filters: readonly Filter[]): Filter[][] {
  const long = filters.filter(
    ({ condition }) => Array.isArray(condition) && condition.length > DEFAULTS.inChunk,
  );
  const [big, another] = long;
  if (another !== undefined) {
    throw invalid(
      `Only one list of values may hold more than ${DEFAULTS.inChunk}; filter the rest yourself.`,
    );
  }
  if (big === undefined || !Array.isArray(big.condition)) return [[...filters]];
  const values = [...new Set(big.condition)];
  const rest = filters.filter((filter) => filter !== big);
  return Array.from({ length: Math.ceil(values.length / DEFAULTS.inChunk) }, (_, n) => [
    ...rest,
    { column: big.column, condition: values.slice(n * DEFAULTS.inChunk, (n + 1) * DEFAULTS.inChunk) },
  ]);
}
