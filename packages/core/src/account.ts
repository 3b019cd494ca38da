import { type CallOptions, within } from './call.ts';
import { callFunction } from './rpc.ts';
import { assertOwnSession, type Scope } from './scope.ts';
import { listObjects, removeObjects } from './storage.ts';

const AT_ONCE = 100;

/** Deletes the signed-in user's files, rows and account; see `deleteAccount`. */
export async function deleteAccount(scope: Scope, options: CallOptions = {}): Promise<void> {
  const what = 'Deleting an account';
  assertOwnSession(scope, what);
  await within(options, 'caller', async (inner) => {
    // Files first: once the account is gone, nobody could reach them.
    const keys = await listObjects(scope, scope.userId, inner);
    for (let start = 0; start < keys.length; start += AT_ONCE) {
      await removeObjects(scope, keys.slice(start, start + AT_ONCE), inner);
    }
    await callFunction(scope, { name: 'delete_account', args: {}, what, repeat: 'auto' }, inner);
  });
}
