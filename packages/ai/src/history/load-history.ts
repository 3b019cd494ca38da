import type { Job, UserAts } from '@ats/core';
import type { History } from './rows.ts';

/** The part of a user's view that this package reads rows from. */
export type HistorySource = Pick<
  UserAts,
  'profile' | 'employment' | 'education' | 'skills' | 'projects' | 'certifications' | 'jobs'
>;

/** Reads all rows about the person, and the job. */
export async function loadHistory(
  me: HistorySource,
  jobId: number,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<{ history: History; job: Job }> {
  const [job, profile, employment, education, skills, projects, certifications] = await Promise.all([
    me.jobs.get(jobId, { signal }),
    me.profile.get({ signal }),
    me.employment.list({ orderBy: { start_date: 'desc' } }, { signal }).all(),
    me.education.list({ orderBy: { start_date: 'desc' } }, { signal }).all(),
    me.skills.list({ orderBy: { created_at: 'asc' } }, { signal }).all(),
    me.projects.list({ orderBy: { start_date: 'desc' } }, { signal }).all(),
    me.certifications.list({ orderBy: { created_at: 'asc' } }, { signal }).all(),
  ]);
  return { history: { profile, employment, education, skills, projects, certifications }, job };
}
