import { type CallOptions, within } from './call.ts';
import { invalid } from './errors.ts';
import { from } from './request.ts';
import type { Scope } from './scope.ts';
import { type TableHandle, tableHandle, theOnly, written } from './table.ts';
import type { CoverLetterDraft, Update } from './types.ts';
import { changeOf } from './write.ts';

/** Opening or hiding a draft is not an edit: its version stays. */
const NO_EDITS: ReadonlySet<string> = new Set(['is_active', 'last_accessed_at']);

export type DraftPatch = Omit<Update<'cover_letter_drafts'>, 'version'>;

/** Cover letters in the making. The template of a draft is chosen when it is made and stays. */
export interface CoverLetterDraftsHandle extends Omit<TableHandle<'cover_letter_drafts'>, 'update'> {
  /**
   * Saves an edit that was made from `draft` as it was read (its id and version). Throws `conflict`, with
   * `details.current_version`, when somebody saved another one in the meantime.
   */
  update(
    draft: Pick<CoverLetterDraft, 'id' | 'version'>,
    patch: DraftPatch,
    options?: CallOptions,
  ): Promise<CoverLetterDraft>;
}

export function coverLetterDraftsHandle(scope: Scope): CoverLetterDraftsHandle {
  const table = 'cover_letter_drafts';
  const handle = tableHandle(scope, table);
  return {
    ...handle,
    update: (draft, patch, options = {}) =>
      within(options, 'caller', async (inner) => {
        if (!Number.isInteger(draft.version)) throw invalid('Say which version of the draft was edited.');
        if ('version' in patch) throw invalid('The version of a draft counts itself; leave it out.');
        const current = () => handle.get(draft.id, inner);
        const values = await changeOf(scope, table, { patch, current });
        const edited = Object.keys(values).some((column) => !NO_EDITS.has(column));
        const change = edited ? { ...values, version: draft.version + 1 } : values;
        const build = () =>
          from(scope, table).update(change).eq('id', draft.id).eq('user_id', scope.userId).select();
        const write = { scope, table, operation: 'update', repeat: 'caller' } as const;
        return theOnly(await written(write, build, inner), table);
      }),
  };
}
