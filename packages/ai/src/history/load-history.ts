import type { UserAts } from '@ats/core';
import type { History } from './rows.ts';

/** The part of a user's view that holds what the person has told. */
export type HistorySource = Pick<
  UserAts,
  'profile' | 'employment' | 'education' | 'skills' | 'projects' | 'certifications'
>;

/** Reads all rows about the person: jobs, schools and projects newest first, the rest as they were told. */
export async function loadHistory(
  me: HistorySource,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<History> {
  const [profile, employment, education, skills, projects, certifications] = await Promise.all([
    me.profile.get({ signal }),
    me.employment.list({ orderBy: { start_date: 'desc' } }, { signal }).all(),
    me.education.list({ orderBy: { start_date: 'desc' } }, { signal }).all(),
    me.skills.list({ orderBy: { created_at: 'asc' } }, { signal }).all(),
    me.projects.list({ orderBy: { start_date: 'desc' } }, { signal }).all(),
    me.certifications.list({ orderBy: { created_at: 'asc' } }, { signal }).all(),
  ]);
  return { profile, employment, education, skills, projects, certifications };
}
