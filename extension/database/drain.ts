import { type AtsErrorCode, isAtsError } from '@ats/core';
import { tellJobsChanged } from '../messages/jobs-changed.ts';
import type { Waiting } from '../storage/database.ts';
import { delivered, sending, troubled, waiting } from '../storage/outbox.ts';
import type { Place } from '../storage/place.ts';
import type { Account } from './account.ts';

type AccountAt = (place: Place) => Promise<Account>;

/** A capture that could not be brought in, and a sentence about why. */
type Left = { readonly id: string; readonly trouble: string };

/**
 * Brings what waits into the account it was captured under; returns what still waits. Doing it twice at a
 * time, or again after it was cut off anywhere, makes no job twice: they are told apart by `dedupe_key`.
 */
export async function drain(accountAt: AccountAt): Promise<Left[]> {
  const items = await waiting();
  const places = new Set(items.map(({ place }) => place));
  const left: Left[] = [];
  for (const place of places) {
    const meant = items.filter((item) => item.place === place);
    left.push(...(await drainPlace(meant, () => accountAt(place))));
  }
  if (left.length < items.length) tellJobsChanged();
  return left;
}

/** Once the place itself is out of order, the rest is not tried: each would take as long to fail. */
async function drainPlace(items: readonly Waiting[], open: () => Promise<Account>): Promise<Left[]> {
  const left: Left[] = [];
  let account: Account | undefined;
  for (const [index, item] of items.entries()) {
    try {
      account ??= await open();
      await deliver(item, account);
    } catch (error) {
      const trouble = error instanceof Error ? error.message : String(error);
      const over = !account || (isAtsError(error) && OUT_OF_ORDER.has(error.code));
      const failed = over ? items.slice(index) : [item];
      // Where there is no room for the note either, only whoever asked now is told.
      for (const each of failed) await troubled(each, trouble).catch(() => {});
      left.push(...failed.map(({ id }) => ({ id, trouble })));
      if (over) break;
    }
  }
  return left;
}

/** What says nothing about the capture itself. */
const OUT_OF_ORDER: ReadonlySet<AtsErrorCode> = new Set([
  'network',
  'timeout',
  'unavailable',
  'rate_limited',
  'not_signed_in',
  'outdated_database',
]);

async function deliver(item: Waiting, { me }: Account): Promise<void> {
  // Where there is no room for a note, sending is what makes room.
  if (!(await sending(item).catch(() => true))) return;
  const { job_id, outcome } = await me.jobs.upsertCaptured(
    // The columns are the same; the SDK's type knows no explicit undefined.
    item.job as Parameters<typeof me.jobs.upsertCaptured>[0],
  );
  const isNew = outcome === 'new';
  const wanted = await delivered(item, { jobId: job_id, isNew });
  if (!wanted && isNew) await me.jobs.remove(job_id);
}
