import type { CapturedJob } from '../messages/protocol.ts';
import { type Known, storage, type Waiting } from './database.ts';

/** Written to disk before the promise resolves, so that a killed browser has it. */
const DURABLE = { durability: 'strict' } as const;

/**
 * Keeps a capture and tells what was known of the posting before. The same posting captured again replaces
 * what still waits of it.
 */
export async function keep(job: CapturedJob): Promise<{ id: string; known: Known | null }> {
  const transaction = (await storage()).transaction(['outbox', 'known'], 'readwrite', DURABLE);
  const outbox = transaction.objectStore('outbox');
  const index = transaction.objectStore('known');
  const before = await index.get(job.dedupe_key);
  const id = before?.captureId ?? crypto.randomUUID();
  const savedAt = new Date().toISOString();
  await outbox.put({ id, job, savedAt, attempts: 0, trouble: null });
  if (!before) {
    const stage = 'Interested';
    await index.put({ dedupeKey: job.dedupe_key, captureId: id, jobId: null, stage, savedAt });
  }
  await transaction.done;
  return { id, known: before ?? null };
}

/** Everything that waits, oldest first. */
export async function waiting(): Promise<Waiting[]> {
  const all = await (await storage()).getAll('outbox');
  return all.sort((a, b) => a.savedAt.localeCompare(b.savedAt));
}

/**
 * Notes that a capture is in the database now; what was captured again meanwhile goes on waiting. False when
 * the person took the capture back while it was on its way: then the job has to go again.
 */
export async function delivered(item: Waiting, jobId: number): Promise<boolean> {
  const transaction = (await storage()).transaction(['outbox', 'known'], 'readwrite', DURABLE);
  const outbox = transaction.objectStore('outbox');
  const index = transaction.objectStore('known');
  const now = await outbox.get(item.id);
  if (now?.savedAt === item.savedAt) await outbox.delete(item.id);
  const known = await index.get(item.job.dedupe_key);
  if (known) await index.put({ ...known, jobId });
  await transaction.done;
  return known !== undefined;
}

/** Notes why a capture could not be written; it stays. */
export async function troubled(item: Waiting, trouble: string): Promise<void> {
  const database = await storage();
  const now = await database.get('outbox', item.id);
  if (now) await database.put('outbox', { ...now, attempts: now.attempts + 1, trouble });
}

/** What is known of a capture by its id. */
export async function knownByCapture(id: string): Promise<Known | undefined> {
  return (await storage()).getFromIndex('known', 'captureId', id);
}

/** Forgets a capture that never reached the database; false when it is there already or unknown. */
export async function forget(id: string): Promise<boolean> {
  const transaction = (await storage()).transaction(['outbox', 'known'], 'readwrite', DURABLE);
  const index = transaction.objectStore('known');
  const known = await index.index('captureId').get(id);
  const waits = await transaction.objectStore('outbox').get(id);
  const gone = Boolean(waits && known && known.jobId === null);
  if (gone && known) {
    await transaction.objectStore('outbox').delete(id);
    await index.delete(known.dedupeKey);
  }
  await transaction.done;
  return gone;
}

/** Notes a stage move, so that a page captured again is told where its application stands. */
export async function noteStage(jobId: number, stage: string): Promise<void> {
  const database = await storage();
  const known = await database.getFromIndex('known', 'jobId', jobId);
  if (known) await database.put('known', { ...known, stage });
}

/** Forgets a job that was removed, so that its page can be captured anew. */
export async function forgetJob(jobId: number): Promise<void> {
  const database = await storage();
  const known = await database.getFromIndex('known', 'jobId', jobId);
  if (known) await database.delete('known', known.dedupeKey);
}
