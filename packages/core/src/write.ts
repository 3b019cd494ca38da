import { AtsError, invalid } from './errors.ts';
import { problemsOf, rulesTouched, spelled } from './rules.ts';
import type { Scope } from './scope.ts';
import { TABLES, type TableName } from './tables.ts';

type Values = Record<string, unknown>;

/** Only what may be written, owner aside; a refusal names the column. */
function permitted(
  scope: Scope,
  table: TableName,
  { verb, row }: { verb: 'insert' | 'update'; row: object },
): Values {
  const allowed: readonly string[] = TABLES[table][verb];
  const { owner } = TABLES[table];
  const kept: Values = {};
  for (const [column, value] of Object.entries(row)) {
    if (value === undefined) continue;
    if (column === owner && owner !== 'id') {
      if (value === scope.userId) continue;
      throw new AtsError({ code: 'wrong_user', message: 'This row belongs to somebody else.' });
    }
    if (!allowed.includes(column)) {
      throw invalid(`${column} of ${table} cannot be set by a client. Leave it out.`, { table, column });
    }
    kept[column] = value;
  }
  return kept;
}

function refuse(table: TableName, problems: readonly string[]): void {
  if (problems.length > 0) throw invalid(problems.join(' '), { table });
}

/** A new row as it is sent; throws `invalid` before anything is. */
export function newRow(scope: Scope, table: TableName, row: object): Values {
  const { row: values, problems } = spelled(table, permitted(scope, table, { verb: 'insert', row }));
  refuse(table, [...problems, ...problemsOf(table, values)]);
  return { ...values, [TABLES[table].owner]: scope.userId };
}

/**
 * A change as it is sent. `current` is asked for only when a rule also needs columns that the change
 * leaves alone.
 */
export async function changeOf(
  scope: Scope,
  table: TableName,
  { patch, current }: { patch: object; current: () => Promise<object> },
): Promise<Values> {
  const { row: values, problems } = spelled(table, permitted(scope, table, { verb: 'update', row: patch }));
  refuse(table, problems);
  if (Object.keys(values).length === 0) throw invalid('There is nothing to change.', { table });
  const rules = rulesTouched(table, values);
  const whole = rules.every(({ columns }) => columns.every((column) => Object.hasOwn(values, column)))
    ? values
    : { ...(await current()), ...values };
  refuse(
    table,
    rules.flatMap((rule) => rule.broken(whole) ?? []),
  );
  return { ...values };
}
