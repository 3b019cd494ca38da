import { withUser } from '@ats/core';
import type { TestBackend } from '@ats/local/testing';
import { PAIRS } from './pairs/pairs.ts';

export const pair = PAIRS[0] as (typeof PAIRS)[number];
export const AS_OF = '2026-11-01';

export const IV =
  'Placed peripheral IVs and changed surgical dressings for a six-patient med-surg load each shift';
export const CHART = 'Charted assessments and medications in Epic within an hour of each round';
/** True, in other words. */
export const TRUE_IV =
  'Changed surgical dressings and placed peripheral IVs for six med-surg patients each shift';

/** Signs a nurse up, with her rows and the posting saved. */
export async function signUpNurse(backend: TestBackend) {
  const { client, userId } = await backend.signUp();
  const me = withUser(client, userId);
  await me.profile.update({ first_name: 'Dana', last_name: 'Whitlock', full_name: 'Dana Whitlock' });
  const strip = <R extends { id: string }>({ id: _, ...row }: R) => row;
  const { employment, skills, education, certifications } = pair.history;
  // The rows of the pairs are those of the tables, without an owner.
  await me.importCareer({
    employment: employment.map(strip),
    skills: skills.map(strip),
    education: education.map(strip),
    certifications: certifications.map(strip),
  } as Parameters<typeof me.importCareer>[0]);
  const job = await me.jobs.insert(pair.job);
  return { me, client, userId, job, jobId: job.id };
}

/** The alias that a prompt gives a line. */
export const aliasOf = (input: string, text: string): string =>
  new RegExp(`(\\S+): ${text.slice(0, 20)}`).exec(input)?.[1] ?? 'not in the prompt';
