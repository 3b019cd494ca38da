import type { Artifact, ArtifactContents, Job, ResumeContent, Statement, UserAts } from '@ats/core';
import { type HistorySource, loadHistory } from '../history/load-history.ts';
import { ENGINE_VERSION, type Tailored, type TailorOptions, tailorResume } from './tailor-resume.ts';

export type TailorForJobOptions = TailorOptions & { signal?: AbortSignal | undefined };

export type TailoredArtifacts = {
  resume: Artifact<ArtifactContents, 'resume'>;
  match: Artifact<ArtifactContents, 'match'>;
};

/**
 * Tailors the person's résumé to a saved job without any model and saves it, with the match, as two immutable
 * artifacts filed under the job. As long as neither the rows nor the posting lead to another résumé, the
 * artifacts that are there are the answer. Throws core's AtsError; when it fails or is cancelled, nothing is
 * left behind.
 */
export async function tailorForJob(
  me: HistorySource & Pick<UserAts, 'jobs' | 'aiArtifacts'>,
  jobId: number,
  { signal, ...options }: TailorForJobOptions = {},
): Promise<TailoredArtifacts> {
  const [history, job] = await Promise.all([loadHistory(me, { signal }), me.jobs.get(jobId, { signal })]);
  const asOf = options.asOf ?? new Date().toISOString().slice(0, 10);
  const { content, match } = tailorResume({ ...history, job }, { ...options, asOf });
  const made = await alreadyMade(me, { jobId: job.id, content, match, signal });
  if (made) return made;
  const count = statementsOf(content).length;
  const metadata = {
    engine: { name: 'offline', version: ENGINE_VERSION },
    as_of: asOf,
    grounding: { how: 'verbatim', statements: count, carried: count, blocked: 0, replaced: 0 },
  };
  const filed = { job_id: job.id, metadata, prompt: null, model: null };
  const saved = await me.aiArtifacts.create(
    { ...filed, kind: 'match', content: match, title: titleOf('Match', job) },
    { signal },
  );
  try {
    const resume = await me.aiArtifacts.create(
      {
        ...filed,
        metadata: { ...metadata, match_artifact_id: saved.id },
        kind: 'resume',
        content,
        title: titleOf('Résumé', job),
      },
      { signal },
    );
    return { resume, match: saved };
  } catch (error) {
    // Half a result is none; the first failure is what the caller has to hear of.
    await me.aiArtifacts.remove(saved.id).catch(() => undefined);
    throw error;
  }
}

type Wanted = Tailored & { jobId: number; signal: AbortSignal | undefined };

async function alreadyMade(
  { aiArtifacts }: Pick<UserAts, 'aiArtifacts'>,
  { jobId, content, match, signal }: Wanted,
): Promise<TailoredArtifacts | null> {
  const [resumes, matches] = await Promise.all([
    aiArtifacts.list({ where: { job_id: jobId, kind: 'resume' } }, { signal }).all(),
    aiArtifacts.list({ where: { job_id: jobId, kind: 'match' } }, { signal }).all(),
  ]);
  const resume = resumes.find(({ stored }) => sameJson(stored, content));
  const found = matches.find(({ stored }) => sameJson(stored, match));
  return resume && found ? { resume, match: found } : null;
}

/** The database keeps JSON without the order of its keys. */
function sameJson(a: unknown, b: unknown): boolean {
  const ordered = (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)))
      : value;
  return JSON.stringify(a, ordered) === JSON.stringify(b, ordered);
}

function titleOf(what: string, { job_title, company_name }: Job): string {
  const at = company_name ? ` at ${company_name}` : '';
  return job_title || company_name ? `${what} for ${job_title ?? 'a position'}${at}` : what;
}

/** Every statement about the person that a résumé makes. */
export function statementsOf({ summary, sections }: ResumeContent): Statement[] {
  return [
    ...(summary ? [summary] : []),
    ...sections.experience.flatMap((entry) => entry.bullets),
    ...sections.projects.flatMap((entry) => entry.bullets),
    ...sections.education.flatMap((entry) => entry.details),
  ];
}
