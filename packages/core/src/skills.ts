import { type CallOptions, within } from './call.ts';
import { AtsError } from './errors.ts';
import { folded } from './import/natural-key.ts';
import type { Scope } from './scope.ts';
import { type TableHandle, tableHandle } from './table.ts';

/** The user's skills; a name stands there once, case aside. */
export function skillsHandle(scope: Scope): TableHandle<'skills'> {
  const handle = tableHandle(scope, 'skills');
  const assertNew = async (names: readonly string[], own: readonly unknown[], options: CallOptions) => {
    const wanted = names.map(folded);
    const twice = () => new AtsError({ code: 'duplicate', message: 'This skill is already on your list.' });
    if (new Set(wanted).size < wanted.length) throw twice();
    for await (const { id, skill_name } of handle.list({ columns: ['id', 'skill_name'] }, options)) {
      if (!own.includes(id) && wanted.includes(folded(skill_name))) throw twice();
    }
  };
  return {
    ...handle,
    insert: (row, options = {}) =>
      within(options, 'auto', async (inner) => {
        await assertNew([row.skill_name], [row.id], inner);
        return handle.insert(row, inner);
      }),
    insertMany: (rows, options = {}) =>
      within(options, 'auto', async (inner) => {
        await assertNew(
          rows.map(({ skill_name }) => skill_name),
          rows.map(({ id }) => id),
          inner,
        );
        return handle.insertMany(rows, inner);
      }),
    update: (id, patch, options = {}) =>
      within(options, 'caller', async (inner) => {
        if (patch.skill_name !== undefined) await assertNew([patch.skill_name], [id], inner);
        return handle.update(id, patch, inner);
      }),
  };
}
