import { type CallOptions, within } from './call.ts';
import { readHandle } from './read.ts';
import { from } from './request.ts';
import { readRow } from './rows.ts';
import { callFunction, returnedRow } from './rpc.ts';
import type { Scope } from './scope.ts';
import { theOnly, written } from './table.ts';
import type { Profile, Update } from './types.ts';
import { changeOf } from './write.ts';

/** The user's one profile; it is made at sign-up, and its e-mail address follows the account's. */
export interface ProfileHandle {
  /** Throws `not_found` when there is none; `ensure` mends that. */
  get(options?: CallOptions): Promise<Profile>;
  update(patch: Update<'profiles'>, options?: CallOptions): Promise<Profile>;
  /** The profile, made first or mended if need be. */
  ensure(options?: CallOptions): Promise<Profile>;
}

export function profileHandle(scope: Scope): ProfileHandle {
  const read = readHandle(scope, 'profiles');
  return {
    get: (options) => read.get(scope.userId, options),
    update: (patch, options = {}) =>
      within(options, 'caller', async (inner) => {
        const current = () => read.get(scope.userId, inner);
        const values = await changeOf(scope, 'profiles', { patch, current });
        const build = () => from(scope, 'profiles').update(values).eq('id', scope.userId).select();
        const write = { scope, table: 'profiles', operation: 'update', repeat: 'caller' } as const;
        return theOnly(await written(write, build, inner), 'profiles');
      }),
    async ensure(options) {
      const call = { name: 'ensure_profile', args: {}, what: 'profile.ensure', repeat: 'auto' } as const;
      return readRow('profiles', returnedRow(await callFunction(scope, call, options), 'ensure_profile'));
    },
  };
}
