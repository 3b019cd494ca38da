import { type CallOptions, within } from './call.ts';
import { type CapturedJob, type CaptureResult, capturedRow, upsertRows } from './captured-jobs.ts';
import { AtsError } from './errors.ts';
import { importJobs } from './import/jobs.ts';
import type { ImportedJob } from './import/plan.ts';
import type { ImportOptions, ImportReport } from './import/report.ts';
import { readHistory, type StatusChange, statusBeforeArchive } from './job-history.ts';
import { type Move, type MoveOptions, type MoveOutcome, moveJob, moveJobs, stageOf } from './move.ts';
import { readHandle } from './read.ts';
import type { Scope } from './scope.ts';
import { type TableHandle, tableHandle } from './table.ts';
import { ARCHIVED, type JobStatus } from './vocabulary.ts';

/** The user's applications. `job_status` changes through `move` alone. */
export interface JobsHandle extends TableHandle<'jobs'> {
  /** Saves a posting; the same dedupe_key again updates what the person has not edited. */
  upsertCaptured(job: CapturedJob, options?: CallOptions): Promise<CaptureResult>;
  /**
   * Moves a job to another stage. A job that has it already is left alone. Throws `conflict`, with the
   * status of now in `details.current`, when somebody else moved it in the meantime.
   */
  move(id: number, to: JobStatus, options?: MoveOptions): Promise<Move>;
  /** Moves many jobs and says for each what became of it. */
  moveMany(ids: readonly number[], to: JobStatus, options?: CallOptions): Promise<MoveOutcome[]>;
  /** How a job moved through the pipeline, oldest first, whatever wrote the entries. */
  history(id: number, options?: CallOptions): Promise<StatusChange[]>;
  archive(id: number, options?: CallOptions): Promise<Move>;
  /** Back to the last status before the archive, else Interested. A job outside of it is left alone. */
  unarchive(id: number, options?: CallOptions): Promise<Move>;
  /** Brings many postings in; running it again doubles nothing. */
  import(rows: Iterable<ImportedJob>, options?: ImportOptions): Promise<ImportReport>;
}

export function jobsHandle(scope: Scope): JobsHandle {
  const handle = tableHandle(scope, 'jobs');
  const notes = readHandle(scope, 'job_notes');
  const mover = { scope, jobs: handle };
  const history: JobsHandle['history'] = async (id, options) => {
    const found = await notes.list({ where: { job_id: id }, orderBy: { created_at: 'asc' } }, options).all();
    // A job without a note has no history yet; a job that is not there is an error.
    if (found.length === 0) await handle.get(id, options);
    return readHistory(...found.map((note) => note.application_history));
  };
  return {
    ...handle,
    history,
    async upsertCaptured(job, options) {
      const [result] = await upsertRows(scope, [capturedRow(scope, job)], options);
      if (result === undefined) throw new AtsError({ code: 'bad_answer' });
      return result;
    },
    move: async (id, to, options = {}) => moveJob(mover, id, { ...options, to: stageOf(to) }),
    moveMany: async (ids, to, options = {}) => moveJobs(mover, ids, { ...options, to: stageOf(to) }),
    archive: (id, options = {}) => moveJob(mover, id, { ...options, to: ARCHIVED }),
    unarchive: (id, options = {}) =>
      within(options, 'auto', async (inner) => {
        const job = await handle.get(id, inner);
        if (job.job_status?.trim().toLowerCase() !== ARCHIVED) {
          return { job, from: job.job_status, moved: false };
        }
        const to = statusBeforeArchive(await history(id, inner));
        return moveJob(mover, id, { ...inner, to, from: job.job_status });
      }),
    import: (rows, options) => importJobs(scope, rows, options),
  };
}
