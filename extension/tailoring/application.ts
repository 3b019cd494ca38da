import {
  answerRequirement,
  type History,
  loadHistory,
  type Tailored,
  tailorForJob,
  tailorResume,
} from '@ats/ai';
import type { Job, MatchRequirement, UserAts } from '@ats/core';
import { withContact } from './contact.ts';
import { type Edits, editsOf, withEdits } from './edits.ts';

/** What a yes to a question became. */
export type AnswerRow = { readonly table: 'skills' | 'certifications'; readonly id: string };

/** A saved posting beside what the person has told, and the résumé that follows from both. */
export type Application = {
  readonly job: Job;
  readonly history: History;
  /** null until there is a history to tailor. */
  readonly tailored: Tailored | null;
  readonly edits: Edits;
  /** Rows that answers given here became; each can be taken back. */
  readonly answers: readonly AnswerRow[];
  /** When a version was kept for this job; null when none was. */
  readonly savedAt: string | null;
};

/** Reads everything that the panel shows of a job. */
export async function loadApplication(me: UserAts, jobId: number): Promise<Application> {
  const [job, history, current] = await Promise.all([
    me.jobs.get(jobId),
    loadHistory(withContact(me)),
    me.jobMaterials.current(jobId),
  ]);
  const told = history.employment.length + history.education.length + history.projects.length > 0;
  const tailored = told ? tailorResume({ ...history, job }) : null;
  const kept = current?.resume_artifact_id ? await me.aiArtifacts.get(current.resume_artifact_id) : null;
  const savedAt = kept && current ? current.linked_at : null;
  return { job, history, tailored, edits: editsOf(kept), answers: [], savedAt };
}

/** The person has what a requirement asks for: a row of theirs says so from now on, and the résumé may. */
export async function answerYes(
  me: UserAts,
  application: Application,
  requirement: MatchRequirement,
): Promise<Application> {
  const { table, row } = await answerRequirement(me, { requirement });
  return tailoredAgain(me, application, [...application.answers, { table, id: row.id }]);
}

/** An answer was a slip: its row goes. */
export async function takeBack(
  me: UserAts,
  application: Application,
  answer: AnswerRow,
): Promise<Application> {
  await me[answer.table].remove(answer.id);
  const { answers } = application;
  return tailoredAgain(
    me,
    application,
    answers.filter((each) => each !== answer),
  );
}

/** The version that was kept knows nothing of the change, edits stay. */
async function tailoredAgain(
  me: UserAts,
  { job, edits }: Application,
  answers: readonly AnswerRow[],
): Promise<Application> {
  return { ...(await loadApplication(me, job.id)), edits, answers, savedAt: null };
}

/** Keeps the tailored version, with the person's edits, and selects it for the job; returns when that was. */
export async function saveApplication(me: UserAts, jobId: number, edits: Edits): Promise<string> {
  const { resume } = await tailorForJob(withContact(me), jobId);
  const { id } = Object.keys(edits).length > 0 ? await keepEdited(me, resume, edits) : resume;
  const { created_at } = await me.jobMaterials.attach(jobId, { resume: { artifactId: id } });
  return created_at;
}

type Resume = Awaited<ReturnType<typeof tailorForJob>>['resume'];

/** Versions never change, so an edited one is another one. */
async function keepEdited(me: UserAts, resume: Resume, edits: Edits): Promise<Pick<Resume, 'id'>> {
  const { id, job_id, title, metadata } = resume;
  const told = typeof metadata === 'object' && !Array.isArray(metadata) ? metadata : {};
  return me.aiArtifacts.create({
    kind: 'resume',
    job_id,
    title,
    content: withEdits(resume.content, edits),
    metadata: { ...told, edits, edited_from: id },
    prompt: null,
    model: null,
  });
}
