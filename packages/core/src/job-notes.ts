import { type CallOptions, within } from './call.ts';
import { isAtsError } from './errors.ts';
import { from } from './request.ts';
import type { Scope } from './scope.ts';
import { type TableHandle, tableHandle, written } from './table.ts';
import type { JobNote, Update } from './types.ts';
import { changeOf } from './write.ts';

/** What the user wrote about a job: one note per job. Its history is the database's to write. */
export interface JobNotesHandle extends TableHandle<'job_notes'> {
  /** The note of a job; null when there is none yet. */
  forJob(jobId: number, options?: CallOptions): Promise<JobNote | null>;
  /** Changes the note of a job, or makes it. Throws `missing_reference` for a job that is not the user's. */
  write(jobId: number, patch: Update<'job_notes'>, options?: CallOptions): Promise<JobNote>;
}

export function jobNotesHandle(scope: Scope): JobNotesHandle {
  const handle = tableHandle(scope, 'job_notes');
  const forJob: JobNotesHandle['forJob'] = async (jobId, options) => {
    // The oldest of them, should an older database still hold two: the history trigger takes that one too.
    const oldest = { where: { job_id: jobId }, orderBy: { created_at: 'asc' }, limit: 1 } as const;
    return (await handle.list(oldest, options).page()).rows[0] ?? null;
  };
  const change = async (jobId: number, patch: Update<'job_notes'>, options: CallOptions) => {
    const current = async () => (await forJob(jobId, options)) ?? {};
    const values = await changeOf(scope, 'job_notes', { patch, current });
    const build = () =>
      from(scope, 'job_notes').update(values).eq('job_id', jobId).eq('user_id', scope.userId).select();
    const write = { scope, table: 'job_notes', operation: 'write', repeat: 'caller' } as const;
    return (await written(write, build, options))[0];
  };
  return {
    ...handle,
    forJob,
    write: (jobId, patch, options = {}) =>
      within(options, 'caller', async (inner) => {
        const changed = await change(jobId, patch, inner);
        if (changed !== undefined) return changed;
        try {
          return await handle.insert({ ...patch, job_id: jobId }, inner);
        } catch (error) {
          // Somebody, or the job's first move, made the note just now.
          if (!isAtsError(error, 'duplicate')) throw error;
          const second = await change(jobId, patch, inner);
          if (second === undefined) throw error;
          return second;
        }
      }),
  };
}
