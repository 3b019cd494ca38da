import { findBoard } from '@ats/capture/boards';
import type { Job, UserAts } from '@ats/core';
import { markOf } from './rows.ts';

/**
 * Notes on a job that its board no longer lists it: a line in the person's note, once. Neither the job nor its stage
 * is touched: an application goes on after its posting was taken down.
 */
export async function noteClosed(me: UserAts, job: Job, signal: AbortSignal): Promise<void> {
  const mark = markOf(job);
  if (mark === null) return;
  const day = new Date().toISOString().slice(0, 10);
  const board = findBoard(job.job_link ?? '')?.board.name ?? mark.id;
  const line = `No longer listed on ${board}, seen on ${day}.`;
  const before = (await me.jobNotes.forJob(job.id, { signal }))?.personal_notes?.trimEnd() ?? '';
  // The mark is set last: when this is cut off in between, the next look finds the line.
  if (!before.includes(line)) {
    await me.jobNotes.write(
      job.id,
      { personal_notes: before === '' ? line : `${before}\n${line}` },
      { signal },
    );
  }
  const meta = { ...(job.meta as object), board: { ...mark, closed_on: day } }; // an object, or markOf had found none
  await me.jobs.update(job.id, { meta }, { signal });
}
