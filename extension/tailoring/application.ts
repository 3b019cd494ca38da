import { type History, type Tailored, tailorForJob, tailorResume } from '@ats/ai';
import type { Job, UserAts } from '@ats/core';
import { withContact } from './contact.ts';

/** A saved posting beside what the person has told, and the résumé that follows from both. */
export type Application = {
  readonly job: Job;
  readonly history: History;
  /** null until there is a history to tailor. */
  readonly tailored: Tailored | null;
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
  const savedAt = current?.resume_artifact_id ? current.linked_at : null;
  return { job, history, tailored, savedAt };
}

async function loadHistory(me: UserAts): Promise<History> {
  const [profile, employment, education, skills, projects, certifications] = await Promise.all([
    me.profile.get(),
    me.employment.list().all(),
    me.education.list().all(),
    me.skills.list().all(),
    me.projects.list().all(),
    me.certifications.list().all(),
  ]);
  return { profile, employment, education, skills, projects, certifications };
}

/** Keeps the tailored version and selects it for the job; returns when that was. */
export async function saveApplication(me: UserAts, jobId: number): Promise<string> {
  const { resume } = await tailorForJob(withContact(me), jobId);
  const { created_at } = await me.jobMaterials.attach(jobId, { resume: { artifactId: resume.id } });
  return created_at;
}
