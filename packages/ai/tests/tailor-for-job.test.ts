import { statementsOf, tailorForJob } from '@ats/ai';
import { withUser } from '@ats/core';
import { createTestBackend, type TestBackend } from '@ats/local/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAIRS } from './pairs/pairs.ts';

const pair = PAIRS[0] as (typeof PAIRS)[number];
let backend: TestBackend;
beforeAll(async () => {
  backend = await createTestBackend();
});
afterAll(() => backend.close());

/** A signed-up user with the nurse's rows and the posting. */
async function nurse() {
  const { client, userId } = await backend.signUp();
  const me = withUser(client, userId);
  await me.profile.update({ professional_title: pair.history.profile.professional_title ?? null });
  const strip = <R extends { id: string }>({ id: _, ...row }: R) => row;
  await me.importCareer({
    employment: pair.history.employment.map(strip),
    skills: pair.history.skills.map(strip),
    education: pair.history.education.map(strip),
    certifications: pair.history.certifications.map(strip),
  } as Parameters<typeof me.importCareer>[0]);
  const job = await me.jobs.insert(pair.job);
  return { me, job };
}

describe('tailorForJob', () => {
  it('saves a résumé and a match under the job, each statement resting on a row that is there', async () => {
    const { me, job } = await nurse();
    const { resume, match } = await tailorForJob(me, job.id, { asOf: '2026-11-01' });
    expect(resume).toMatchObject({ kind: 'resume', job_id: job.id, shape: 'current' });
    expect(match).toMatchObject({ kind: 'match', job_id: job.id, shape: 'current' });
    expect(resume.metadata).toMatchObject({ engine: { name: 'offline' }, match_artifact_id: match.id });
    const rows = new Map(
      (await me.employment.list().all()).map((row) => [row.id, row.job_description ?? '']),
    );
    const statements = statementsOf(resume.content);
    expect(statements.length).toBeGreaterThan(5);
    for (const { text, sources } of statements) expect(rows.get(sources[0]?.id ?? '')).toContain(text);
    expect(resume.content.sections.experience[0]?.bullets[0]?.text).toBe(pair.best.text);
    expect(match.content.overall_score).toBe(resume.content.score);
  });

  it('makes no second copy while neither the rows nor the posting changed', async () => {
    const { me, job } = await nurse();
    const first = await tailorForJob(me, job.id, { asOf: '2026-11-01' });
    const again = await tailorForJob(me, job.id, { asOf: '2026-11-01' });
    expect([again.resume.id, again.match.id]).toEqual([first.resume.id, first.match.id]);
    await me.profile.update({ summary: 'Nurse with a calm hand.' });
    const changed = await tailorForJob(me, job.id, { asOf: '2026-11-01' });
    expect(changed.resume.id).not.toBe(first.resume.id);
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const { me, job } = await nurse();
    const stop = new AbortController();
    const halting = { ...me, aiArtifacts: { ...me.aiArtifacts, create: cancelSecond(me, stop) } };
    await expect(tailorForJob(halting, job.id, { signal: stop.signal })).rejects.toThrow('enough');
    expect(await me.aiArtifacts.count()).toBe(0);
  });

  it("does not tailor for somebody else's job", async () => {
    const { job } = await nurse();
    const { client, userId } = await backend.signUp();
    await expect(tailorForJob(withUser(client, userId), job.id)).rejects.toMatchObject({ code: 'not_found' });
  });
});

/** Lets the first artifact be saved, then cancels. */
function cancelSecond(me: Awaited<ReturnType<typeof nurse>>['me'], stop: AbortController) {
  let calls = 0;
  return (async (...args: Parameters<typeof me.aiArtifacts.create>) => {
    calls += 1;
    if (calls === 2) stop.abort(new Error('enough'));
    return me.aiArtifacts.create(...args);
  }) as typeof me.aiArtifacts.create;
}
