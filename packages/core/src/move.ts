import { type CallOptions, within } from './call.ts';
import { AtsError, invalid, isAtsError } from './errors.ts';
import type { ReadHandle } from './read.ts';
import { from } from './request.ts';
import type { Scope } from './scope.ts';
import { written } from './table.ts';
import type { Job } from './types.ts';
import { ARCHIVED, JOB_STATUSES, type JobStatus, readJobStatus } from './vocabulary.ts';

export interface MoveOptions extends CallOptions {
  /** The status the person saw; anything else in the database is a lost race. Default: whatever is stored. */
  from?: string | null | undefined;
}

export interface Move {
  job: Job;
  /** The status before. */
  from: string | null;
  /** False when the job had that status already: then nothing was written. */
  moved: boolean;
}

/** What became of one job of a bulk move. */
export type MoveOutcome =
  | { id: number; outcome: 'moved' | 'unchanged'; job: Job }
  | { id: number; outcome: 'failed'; error: AtsError };

interface Mover {
  scope: Scope;
  jobs: ReadHandle<'jobs'>;
}

function sameStatus(left: string | null, right: string | null): boolean {
  const [a, b] = [left?.trim() ?? '', right?.trim() ?? ''];
  return a === b || (readJobStatus(a) ?? a) === (readJobStatus(b) ?? b);
}

function lostRace(job: Job, expected: string | null): AtsError {
  return new AtsError({
    code: 'conflict',
    message: 'Somebody moved this job in the meantime. Look at where it is now and try again.',
    details: { table: 'jobs', id: job.id, expected, current: job.job_status },
  });
}

/** The canonical stage for what a caller wrote; throws `invalid` for anything else. */
export function stageOf(to: string): JobStatus {
  const stage = readJobStatus(to);
  if (stage === null) throw invalid(`A job moves to one of: ${[...JOB_STATUSES, ARCHIVED].join(', ')}.`);
  return stage;
}

/** Writes the status only where the old one still stands. */
async function compareAndSet({ scope }: Mover, job: Job, change: { to: string; options: CallOptions }) {
  const build = () => {
    const update = from(scope, 'jobs')
      .update({ job_status: change.to })
      .eq('id', job.id)
      .eq('user_id', scope.userId);
    const held =
      job.job_status === null
        ? update.filter('job_status', 'is', null)
        : update.filter('job_status', 'eq', job.job_status);
    return held.select();
  };
  // Sent again it changes nothing more: the old status is gone by then.
  const write = { scope, table: 'jobs', operation: 'move', repeat: 'auto' } as const;
  return (await written(write, build, change.options))[0];
}

/** Moves one job; see `jobs.move`. */
export function moveJob(
  mover: Mover,
  id: number,
  { to, ...options }: MoveOptions & { to: string },
): Promise<Move> {
  return within(options, 'auto', async (inner) => {
    const before = await mover.jobs.get(id, inner);
    if (options.from !== undefined && !sameStatus(before.job_status, options.from)) {
      throw lostRace(before, options.from);
    }
    if (sameStatus(before.job_status, to)) return { job: before, from: before.job_status, moved: false };
    const job = await compareAndSet(mover, before, { to, options: inner });
    if (job !== undefined) return { job, from: before.job_status, moved: true };
    const now = await mover.jobs.get(id, inner);
    // Whoever was faster wanted the same, or it was an attempt of ours whose answer got lost.
    if (sameStatus(now.job_status, to)) return { job: now, from: before.job_status, moved: true };
    throw lostRace(now, before.job_status);
  });
}

const AT_ONCE = 4;

/** Moves many jobs, each for itself; what fails does not stop the others. */
export async function moveJobs(
  mover: Mover,
  ids: readonly number[],
  { to, ...options }: CallOptions & { to: string },
): Promise<MoveOutcome[]> {
  const outcomes: MoveOutcome[] = [];
  const waiting = [...new Set(ids)].entries();
  const work = async () => {
    for (const [place, id] of waiting) {
      try {
        const { job, moved } = await moveJob(mover, id, { ...options, to });
        outcomes[place] = { id, outcome: moved ? 'moved' : 'unchanged', job };
      } catch (error) {
        if (!isAtsError(error)) throw error;
        outcomes[place] = { id, outcome: 'failed', error };
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return outcomes;
}
