import type { CallOptions } from './call.ts';
import { AtsError, invalid } from './errors.ts';
import { applyOrder, behind, orderOf, readCursor, type Step, writeCursor } from './keyset.ts';
import { type List, listOf, type Page, type PageRequest } from './page.ts';
import {
  applyFilters,
  chunked,
  columnName,
  type Filter,
  filtersOf,
  type OrderBy,
  type Where,
} from './query.ts';
import { from, type Query, request, rowsOf } from './request.ts';
import { readRow } from './rows.ts';
import type { Scope } from './scope.ts';
import { TABLES, type TableName } from './tables.ts';
import type { Row } from './types.ts';

/** Value that names a row of a table: a number for jobs, a uuid elsewhere. */
export type Key<T extends TableName> = T extends 'jobs' | 'v_job_current_materials' ? number : string;

export interface ListQuery<T extends TableName, C extends keyof Row<T> = keyof Row<T>> {
  where?: Where<Row<T>> | undefined;
  /** Newest first when left out. Not together with a list of more than 100 values in `where`. */
  orderBy?: OrderBy<Row<T>> | undefined;
  /** How many rows at the most; all of them when left out. */
  limit?: number | undefined;
  /** Rows fetched at a time, 200 when left out. */
  pageSize?: number | undefined;
  /** `next` of an earlier page of the same list. */
  after?: string | null | undefined;
  /** Only these columns; all of them when left out. */
  columns?: readonly C[] | undefined;
}

/** Reads the user's own rows of one table. */
export interface ReadHandle<T extends TableName> {
  list<C extends keyof Row<T> = keyof Row<T>>(
    query?: ListQuery<T, C>,
    options?: CallOptions,
  ): List<Pick<Row<T>, C>>;
  /** Throws `not_found` when there is no such row of the user's. */
  get(key: Key<T>, options?: CallOptions): Promise<Row<T>>;
  count(where?: Where<Row<T>>, options?: CallOptions): Promise<number>;
}

function counted(name: string, value: number | undefined, min: number): void {
  if (value !== undefined && !(Number.isInteger(value) && value >= min)) {
    throw invalid(`${name} is a whole number from ${min}.`);
  }
}

interface Plan {
  order: Step[];
  /** One entry per request that a long list of values needs. */
  chunks: Filter[][];
  select: string;
}

function planOf<T extends TableName>(table: T, query: ListQuery<T>): Plan {
  const { key, time } = TABLES[table];
  counted('limit', query.limit, 0);
  counted('pageSize', query.pageSize, 1);
  const chunks = chunked(filtersOf(query.where));
  if (chunks.length > 1 && query.orderBy !== undefined) {
    throw invalid('A list of more than 100 values in where is read in parts; sort the rows yourself.');
  }
  const order = orderOf(query.orderBy ?? { [time]: 'desc' }, key);
  for (const { column } of order) columnName(column);
  const columns = (query.columns ?? []).map((column) => columnName(String(column)));
  const select = columns.length === 0 ? '*' : [...columns, ...order.map(({ column }) => column)];
  return { order, chunks, select: typeof select === 'string' ? select : [...new Set(select)].join(',') };
}

interface Reader<T extends TableName> {
  scope: Scope;
  table: T;
  plan: Plan;
}

/** Sends one request of a page; `narrow` says which rows it is about. */
async function fetchRun<T extends TableName>(
  { scope, table, plan }: Reader<T>,
  run: { narrow: (query: Query) => Query; size: number },
  options: CallOptions,
): Promise<{ rows: Row<T>[]; more: boolean }> {
  const build = () => {
    const own = from(scope, table)
      .select(plan.select, { count: 'exact' })
      .eq(TABLES[table].owner, scope.userId);
    return run.narrow(applyOrder(own, plan.order)).limit(run.size);
  };
  const answer = await request(scope, { subject: table, operation: 'list', repeat: 'auto', build }, options);
  const rows = rowsOf(answer, table).map((row) => readRow(table, row));
  // The server may cut pages shorter than asked for; only its count of what fits says that this was all.
  return { rows, more: answer.count === null ? rows.length > 0 : rows.length < answer.count };
}

async function fetchPage<T extends TableName>(
  reader: Reader<T>,
  { after, size }: PageRequest,
  options: CallOptions,
): Promise<Page<Row<T>>> {
  const { order, chunks } = reader.plan;
  const { chunk, values } = after === null ? { chunk: 0, values: [] } : readCursor(after, order.length);
  const filters = chunks[chunk] ?? [];
  const runs = values.length === 0 ? [(query: Query) => query] : behind(order, values);
  const rows: Row<T>[] = [];
  let more = false;
  for (const [n, narrow] of runs.entries()) {
    const run = { narrow: (query: Query) => applyFilters(narrow(query), filters), size: size - rows.length };
    const found = await fetchRun(reader, run, options);
    rows.push(...found.rows);
    more = found.more || (rows.length >= size && n < runs.length - 1);
    if (more) break;
  }
  const last = rows.at(-1) as Record<string, unknown> | undefined;
  if (more && last !== undefined) {
    return { rows, next: writeCursor({ chunk, values: order.map(({ column }) => last[column] ?? null) }) };
  }
  return { rows, next: chunk + 1 < chunks.length ? writeCursor({ chunk: chunk + 1, values: [] }) : null };
}

/** The rows of one table or view that belong to the scope's user. */
export function readHandle<T extends TableName>(scope: Scope, table: T): ReadHandle<T> {
  const { key, owner } = TABLES[table];
  return {
    list(query = {}, options = {}) {
      // Wrong arguments are said at once, not when the first page is asked for.
      const plan = planOf(table, query as ListQuery<T>);
      return listOf((page) => fetchPage({ scope, table, plan }, page, options), query);
    },
    async get(id, options) {
      const build = () => from(scope, table).select('*').eq(key, id).eq(owner, scope.userId).limit(1);
      const answer = await request(
        scope,
        { subject: table, operation: 'get', repeat: 'auto', build },
        options,
      );
      const row = rowsOf(answer, table)[0];
      if (row === undefined) throw new AtsError({ code: 'not_found', details: { table } });
      return readRow(table, row);
    },
    async count(where = {}, options) {
      let total = 0;
      for (const filters of chunked(filtersOf(where))) {
        const build = () =>
          applyFilters(
            from(scope, table).select(key, { count: 'exact', head: true }).eq(owner, scope.userId),
            filters,
          );
        const init = { subject: table, operation: 'count', repeat: 'auto', build } as const;
        const { count } = await request(scope, init, options);
        if (count === null) throw new AtsError({ code: 'bad_answer', details: { table } });
        total += count;
      }
      return total;
    },
  };
}
