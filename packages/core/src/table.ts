import { type CallOptions, within } from './call.ts';
import { AtsError, invalid, isAtsError } from './errors.ts';
import type { Repeat } from './failure.ts';
import { newId } from './new-id.ts';
import { type Key, type ReadHandle, readHandle } from './read.ts';
import { from, type Query, request, rowsOf } from './request.ts';
import { readRow } from './rows.ts';
import { sameJson } from './same.ts';
import type { Scope } from './scope.ts';
import { TABLES, type TableName } from './tables.ts';
import type { Insert, Row, Update } from './types.ts';
import { changeOf, newRow } from './write.ts';

/** Reads and writes the user's own rows of one table. */
export interface TableHandle<T extends TableName> extends ReadHandle<T> {
  /**
   * Adds a row. It gets a uuid of ours (or the one given in `id`), so that it can be sent again after a
   * lost answer; the same row under the same id again gives the row that is there.
   */
  insert(row: Insert<T>, options?: CallOptions): Promise<Row<T>>;
  /** Adds up to 500 rows, all of them or none; the answer has their order. */
  insertMany(rows: readonly Insert<T>[], options?: CallOptions): Promise<Row<T>[]>;
  /** Changes the columns given. Throws `not_found` when there is no such row of the user's. */
  update(key: Key<T>, patch: Update<T>, options?: CallOptions): Promise<Row<T>>;
  /** Throws `not_found` when there is no such row of the user's. */
  remove(key: Key<T>, options?: CallOptions): Promise<void>;
}

const MOST_ROWS = 500;

type Values = Record<string, unknown>;

interface Write<T extends TableName> {
  scope: Scope;
  table: T;
  operation: string;
  repeat: Repeat;
}

/** Sends a write and gives the rows it touched. */
export async function written<T extends TableName>(
  { scope, table, operation, repeat }: Write<T>,
  build: () => Query,
  options?: CallOptions,
): Promise<Row<T>[]> {
  const answer = await request(scope, { subject: table, operation, repeat, build }, options);
  return rowsOf(answer, table).map((row) => readRow(table, row));
}

/** The only row; none means that the policies or the owner filter hid it, which is no success. */
export function theOnly<T>(rows: readonly T[], table: TableName): T {
  const [row] = rows;
  if (row === undefined) throw new AtsError({ code: 'not_found', details: { table } });
  return row;
}

/** Whether a stored row holds all that was sent. */
function holds(stored: object, sent: Values): boolean {
  const values = stored as Values;
  return Object.entries(sent).every(([column, value]) => sameJson(values[column] ?? null, value ?? null));
}

async function insertRows<T extends TableName>(
  { scope, table }: { scope: Scope; table: T },
  sent: readonly Values[],
  options: CallOptions,
): Promise<Row<T>[]> {
  // jobs get their id from the database: a lost answer cannot be resolved, so they are sent once.
  const repeat = table === 'jobs' ? 'never' : 'auto';
  const build = () =>
    from(scope, table)
      .insert([...sent], { defaultToNull: false })
      .select();
  try {
    return await written({ scope, table, operation: 'insert', repeat }, build, options);
  } catch (error) {
    if (!isAtsError(error, 'duplicate') || error.details.constraint !== `${table}_pkey`) throw error;
    // Either an earlier attempt of ours arrived after all, or the id is taken by something else.
    const ids = sent.map((row) => String(row.id));
    const where = { id: ids } as never;
    const found: Row<T>[] = await readHandle(scope, table).list({ where }, options).all();
    const all = sent.every((row) => found.some((stored) => holds(stored, row)));
    if (all) return found;
    throw error;
  }
}

function inOrder<T extends TableName>(rows: Row<T>[], sent: readonly Values[]): Row<T>[] {
  const byId = new Map(rows.map((row) => [(row as Values).id, row]));
  return sent.flatMap((row) => byId.get(row.id) ?? []);
}

/** The one handle that every table of the user's has. */
export function tableHandle<T extends TableName>(scope: Scope, table: T): TableHandle<T> {
  const { key, owner } = TABLES[table];
  const read = readHandle(scope, table);
  const prepared = (row: object): Values => {
    const values = newRow(scope, table, row);
    return table === 'jobs' || values.id !== undefined ? values : { ...values, id: newId() };
  };
  return {
    ...read,
    async insert(row, options = {}) {
      const sent = [prepared(row)];
      return within(options, 'auto', async (inner) =>
        theOnly(await insertRows({ scope, table }, sent, inner), table),
      );
    },
    async insertMany(rows, options = {}) {
      if (rows.length > MOST_ROWS) throw invalid(`Add at most ${MOST_ROWS} rows at a time.`, { table });
      if (rows.length === 0) return [];
      const sent = rows.map(prepared);
      const added = await within(options, 'auto', (inner) => insertRows({ scope, table }, sent, inner));
      return table === 'jobs' ? added : inOrder(added, sent);
    },
    update(id, patch, options = {}) {
      return within(options, 'caller', async (inner) => {
        const current = () => read.get(id, inner);
        const values = await changeOf(scope, table, { patch, current });
        const build = () => from(scope, table).update(values).eq(key, id).eq(owner, scope.userId).select();
        const rows = await written({ scope, table, operation: 'update', repeat: 'caller' }, build, inner);
        return theOnly(rows, table);
      });
    },
    async remove(id, options) {
      const build = () => from(scope, table).delete().eq(key, id).eq(owner, scope.userId).select(key);
      theOnly(await written({ scope, table, operation: 'remove', repeat: 'caller' }, build, options), table);
    },
  };
}
