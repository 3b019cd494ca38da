import { explain, isAtsError, type Job, type JobStatus, type UserAts } from '@ats/core';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StartStep } from '../messages/progress.ts';
import type { Waiting } from '../storage/database.ts';
import { byStage, isAbout, type Stage, stageName, stageOf } from './stages.ts';

/** What the board needs of the browser. */
export type Outside = {
  connect(): Promise<UserAts>;
  onProgress(hear: (step: StartStep) => void): () => void;
  /** Hears of jobs that come or go without the board's doing. */
  onJobsChanged(hear: () => void): () => void;
  /** Brings what waits into the database; returns what still waits. */
  drain(): Promise<readonly Waiting[]>;
  /** Remembers a move, so that a page captured again is told of it. */
  noteStage(jobId: number, stage: string): Promise<void>;
  hand(file: File): void;
  readCopy(): Promise<File>;
};

type State = {
  readonly jobs: readonly Job[] | null;
  /** How far the database is with its start. */
  readonly step: StartStep | null;
  readonly held: readonly Waiting[];
  readonly trouble: string | null;
  /** The last move, for whoever cannot see it. */
  readonly told: string;
};

export type Board = State & {
  readonly stages: readonly Stage[];
  load(): Promise<void>;
  move(job: Job, to: JobStatus): Promise<void>;
  keepCopy(): Promise<void>;
};

/** The jobs of the person, by stage, and their moves. */
export function useBoard(outside: Outside, words: string): Board {
  const [state, setState] = useState<State>({ jobs: null, step: null, held: [], trouble: null, told: '' });
  const me = useRef<UserAts>(null);

  const load = async (): Promise<void> => {
    const end = outside.onProgress((step) => setState((before) => ({ ...before, step })));
    try {
      me.current = await outside.connect();
      const held = await outside.drain();
      const jobs = await me.current.jobs.list({ orderBy: { created_at: 'desc' } }).all();
      setState({ jobs, step: null, held, trouble: null, told: '' });
    } catch (error) {
      setState((before) => ({ ...before, trouble: sentenceOf(error) }));
    } finally {
      end();
    }
  };
  // Only once, when the page opens; and when a job was saved beside it.
  useEffect(() => {
    void load();
    return outside.onJobsChanged(load);
  }, []);

  const move = async (job: Job, to: JobStatus): Promise<void> => {
    try {
      const moved = await me.current?.jobs.move(job.id, to, { from: job.job_status });
      if (!moved) return;
      await outside.noteStage(job.id, stageOf(moved.job));
      setState((before) => ({
        ...before,
        trouble: null,
        told: `${job.job_title ?? 'The job'} is now in ${stageName(to)}.`,
        jobs: before.jobs?.map((each) => (each.id === job.id ? moved.job : each)) ?? null,
      }));
    } catch (error) {
      await load();
      setState((before) => ({ ...before, trouble: sentenceOf(error) }));
    }
  };

  const shown = state.jobs?.filter((job) => isAbout(job, words)) ?? [];
  const keepCopy = async (): Promise<void> => outside.hand(await outside.readCopy());
  return { ...state, stages: byStage(shown), load, move, keepCopy };
}

function sentenceOf(error: unknown): string {
  if (isAtsError(error)) return explain(error);
  return error instanceof Error ? error.message : explain(error);
}
