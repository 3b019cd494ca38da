import type { CapturedJob } from '../messages/protocol.ts';
import { type Known, storage, type Waiting, type Writing, writing } from './database.ts';
import { type Place, placeIn, SERVER } from './place.ts';

/**
 * Keeps a capture where the person keeps jobs now, and tells what was known of the posting before. The same
 * posting captured again replaces what still waits of it. `wanted` names the click: when it comes again, because its
 * answer was lost on the way, nothing counts as known that it has saved itself.
 */
export async function keep(job: CapturedJob, wanted: string): Promise<Kept> {
  try {
    return await keepDurably(job, wanted).catch((error) => {
      if (isFull(error)) throw error;
      // Firefox fails without a word of why while it makes room; what comes after it says, or works.
      return keepDurably(job, wanted);
    });
  } catch (error) {
    throw new Error(
      isFull(error) || (await isOutOfRoom())
        ? 'There is no room left on this device: free some space first.'
        : 'This browser did not write it down.',
      { cause: error },
    );
  }
}

type Kept = { readonly id: string; readonly place: Place; readonly known: Known | null };

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

/** In bytes; what a database gives back and takes again between two questions. */
const HARDLY_ANY_ROOM = 20_000_000;

/** Firefox does not always tell why: what it has no room for can be over before the next part of it is asked. */
async function isOutOfRoom(): Promise<boolean> {
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await navigator.storage.estimate();
  return quota - usage < HARDLY_ANY_ROOM;
}

async function keepDurably(job: CapturedJob, wanted: string): Promise<Kept> {
  const transaction = await writing();
  try {
    return await keepIn(transaction, job, wanted);
  } catch (error) {
    // What was asked last fails because the whole does: the whole knows why.
    throw transaction.error ?? error;
  }
}

async function keepIn(transaction: Writing, job: CapturedJob, wanted: string): Promise<Kept> {
  const index = transaction.objectStore('known');
  const place = placeIn(await transaction.objectStore('secrets').get(SERVER));
  const before = await index.get([place, job.dedupe_key]);
  // A name that another posting has is none: a page could have sent it.
  const isFree = before !== undefined || !(await index.index('captureId').get(wanted));
  const id = before?.captureId ?? (isFree ? wanted : crypto.randomUUID());
  const savedAt = new Date().toISOString();
  const outbox = transaction.objectStore('outbox');
  const attempts = (await outbox.get(id))?.attempts ?? 0;
  await outbox.put({ id, place, job, savedAt, attempts, trouble: null });
  if (!before) {
    const stage = 'Interested';
    await index.put({ place, dedupeKey: job.dedupe_key, captureId: id, jobId: null, stage, savedAt });
  }
  await transaction.done;
  return { id, place, known: before && before.captureId !== wanted ? before : null };
}

/** Everything that waits, oldest first; only what is meant for one place when it is named. */
export async function waiting(place?: Place): Promise<Waiting[]> {
  const all = await (await storage()).getAll('outbox');
  const meant = place === undefined ? all : all.filter((item) => item.place === place);
  return meant.sort((a, b) => a.savedAt.localeCompare(b.savedAt));
}

/** Notes that a capture is being sent, before it is; false when it was taken back or moved meanwhile. */
export async function sending(item: Waiting): Promise<boolean> {
  const transaction = await writing();
  const outbox = transaction.objectStore('outbox');
  const now = await outbox.get(item.id);
  const waits = now?.place === item.place;
  if (waits) await outbox.put({ ...now, attempts: now.attempts + 1 });
  await transaction.done;
  return waits;
}

/**
 * Notes that a capture is in the database now; what was captured again meanwhile goes on waiting. False when
 * the person took the capture elsewhere while it was on its way: then the job has to go again.
 */
export async function delivered(item: Waiting, { jobId, isNew }: Delivered): Promise<boolean> {
  const transaction = await writing();
  const outbox = transaction.objectStore('outbox');
  const index = transaction.objectStore('known');
  const now = await outbox.get(item.id);
  if (now?.savedAt === item.savedAt && now.place === item.place) await outbox.delete(item.id);
  const known = await index.get([item.place, item.job.dedupe_key]);
  // One that was sent before may have arrived then.
  const wasThere = known?.jobId === null ? !isNew && item.attempts === 0 : (known?.wasThere ?? false);
  if (known) await index.put({ ...known, jobId, wasThere });
  await transaction.done;
  return known !== undefined;
}

type Delivered = { readonly jobId: number; readonly isNew: boolean };

/** Notes why a capture could not be written; it stays. */
export async function troubled(item: Waiting, trouble: string): Promise<void> {
  const transaction = await writing();
  const outbox = transaction.objectStore('outbox');
  const now = await outbox.get(item.id);
  if (now) await outbox.put({ ...now, trouble });
  await transaction.done;
}

/** What is known of a capture by its id. */
export async function knownByCapture(id: string): Promise<Known | undefined> {
  return (await storage()).getFromIndex('known', 'captureId', id);
}

/** Forgets a capture that was never sent; false when it was, so that it may be in the database, or is unknown. */
export async function forget(id: string): Promise<boolean> {
  const transaction = await writing();
  const index = transaction.objectStore('known');
  const known = await index.index('captureId').get(id);
  const waits = await transaction.objectStore('outbox').get(id);
  const gone = Boolean(waits?.attempts === 0 && known?.jobId === null);
  if (gone && known) {
    await transaction.objectStore('outbox').delete(id);
    await index.delete([known.place, known.dedupeKey]);
  }
  await transaction.done;
  return gone;
}

type InPlace = { readonly place: Place; readonly jobId: number };

/** Notes a stage move, so that a page captured again is told where its application stands. */
export async function noteStage({ place, jobId }: InPlace, stage: string): Promise<void> {
  const transaction = await writing();
  const index = transaction.objectStore('known');
  const known = await index.index('job').get([place, jobId]);
  if (known) await index.put({ ...known, stage });
  await transaction.done;
}

/** Forgets a job that was removed, so that its page can be captured anew; it may have been meanwhile. */
export async function forgetJob({ place, jobId }: InPlace): Promise<void> {
  const transaction = await writing();
  const index = transaction.objectStore('known');
  const known = await index.index('job').get([place, jobId]);
  const anew = known && (await transaction.objectStore('outbox').get(known.captureId));
  if (anew) await index.put({ ...known, jobId: null, stage: 'Interested', savedAt: anew.savedAt });
  else if (known) await index.delete([place, known.dedupeKey]);
  await transaction.done;
}

/** What waits for one place waits for another from now on; the person was asked. Returns how many it were. */
export async function moveWaiting(from: Place, to: Place): Promise<number> {
  const transaction = await writing();
  const outbox = transaction.objectStore('outbox');
  const index = transaction.objectStore('known');
  const items = (await outbox.getAll()).filter(({ place }) => place === from);
  for (const item of items) {
    const { dedupe_key: dedupeKey } = item.job;
    const [old, there] = [await index.get([from, dedupeKey]), await index.get([to, dedupeKey])];
    // A capture of a job that is on the old place already keeps its name there.
    const id = there?.captureId ?? (old?.jobId ? crypto.randomUUID() : item.id);
    await outbox.delete(item.id);
    if (old && old.jobId === null) await index.delete([from, dedupeKey]);
    await outbox.put({ ...item, id, place: to, attempts: 0, trouble: null });
    if (!there)
      await index.put({
        place: to,
        dedupeKey,
        captureId: id,
        jobId: null,
        stage: 'Interested',
        savedAt: item.savedAt,
      });
  }
  await transaction.done;
  return items.length;
}
