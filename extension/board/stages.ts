import { ARCHIVED, JOB_STATUSES, type Job, type JobStatus, readJobStatus } from '@ats/core';

export const STAGES: readonly JobStatus[] = [...JOB_STATUSES, ARCHIVED];

export type Stage = { readonly name: string; readonly jobs: readonly Job[] };

/** How a stage is called on the screen. */
export const stageName = (stage: string): string => (stage === ARCHIVED ? 'Archived' : stage);

/** Jobs by stage in the pipeline's order, then whatever else stands in the database; empty stages are left out. */
export function byStage(jobs: readonly Job[]): Stage[] {
  const names = [...STAGES, ...new Set(jobs.map(stageOf).filter((name) => !isStage(name)))];
  return names
    .map((name) => ({ name, jobs: jobs.filter((job) => stageOf(job) === name) }))
    .filter(({ jobs: inside }) => inside.length > 0);
}

/** The stage a job is in, in the pipeline's own spelling where it has one. */
export const stageOf = ({ job_status }: Job): string => readJobStatus(job_status) ?? job_status ?? 'No stage';

const isStage = (name: string): boolean => STAGES.some((stage) => stage === name);

/** Whether a job has the words the person looks for. */
export function isAbout(job: Job, words: string): boolean {
  const text = [job.job_title, job.company_name, job.city_name].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
