import type { Waiting } from '../storage/database.ts';
import { delivered, troubled, waiting } from '../storage/outbox.ts';
import type { Place } from '../storage/place.ts';
import type { Account } from './account.ts';

type AccountAt = (place: Place) => Promise<Account>;

/**
 * Brings what waits into the account it was captured under; returns how many still wait. Doing it twice at a
 * time, or again after it was cut off anywhere, makes no job twice: they are told apart by `dedupe_key`.
 */
export async function drain(accountAt: AccountAt): Promise<number> {
  let left = 0;
  // An account that does not open is asked for once, not once for each capture.
  const accounts = new Map<Place, Promise<Account>>();
  for (const item of await waiting()) {
    try {
      const account = accounts.get(item.place) ?? accountAt(item.place);
      accounts.set(item.place, account);
      await deliver(item, await account);
    } catch (error) {
      left += 1;
      await troubled(item, error instanceof Error ? error.message : String(error));
    }
  }
  return left;
}

async function deliver(item: Waiting, { me }: Account): Promise<void> {
  const { job_id, outcome } = await me.jobs.upsertCaptured(
    // The columns are the same; the SDK's type knows no explicit undefined.
    item.job as Parameters<typeof me.jobs.upsertCaptured>[0],
  );
  const wanted = await delivered(item, job_id);
  if (!wanted && outcome === 'new') await me.jobs.remove(job_id);
}
