import { answerRequirement, tailorForJob } from '@ats/ai';
import { createTestBackend, type TestBackend } from '@ats/local/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AS_OF, signUpNurse } from './nurse.ts';

let backend: TestBackend;
beforeAll(async () => {
  backend = await createTestBackend();
});
afterAll(() => backend.close());

it('a skill that the person lacks is asked for; the answer becomes a row of theirs, and only then counts', async () => {
  const { me, jobId } = await signUpNurse(backend);
  const before = await tailorForJob(me, jobId, { asOf: AS_OF });
  const asked = (text: string) => {
    const one = before.match.content.requirements.find((each) => each.text === text);
    if (!one) throw new Error(`${text} is not asked for`);
    return one;
  };
  expect(asked('Telemetry')).toMatchObject({
    status: 'missing',
    evidence: [],
    question: 'Have you worked with Telemetry?',
  });
  expect(JSON.stringify(before.resume.content)).not.toMatch(/Telemetry|ACLS|Spanish/);

  const skill = await answerRequirement(me, {
    requirement: asked('Telemetry'),
    answer: { level: 'advanced' },
  });
  const language = await answerRequirement(me, { requirement: asked('Spanish') });
  const licence = await answerRequirement(me, {
    requirement: asked('ACLS'),
    answer: { issuedBy: 'American Heart Association', expires: '2028-01-01' },
  });
  expect(await me.skills.get(skill.row.id)).toMatchObject({
    skill_name: 'Telemetry',
    proficiency_level: 'advanced',
    skill_category: 'Technical',
  });
  expect(await me.skills.get(language.row.id)).toMatchObject({
    skill_name: 'Spanish',
    skill_category: 'Language',
  });
  expect(await me.certifications.get(licence.row.id)).toMatchObject({ name: 'ACLS' });

  const after = await tailorForJob(me, jobId, { asOf: AS_OF });
  const now = (text: string) => after.match.content.requirements.find((each) => each.text === text);
  expect(now('Telemetry')).toMatchObject({
    status: 'met',
    evidence: [{ table: 'skills', id: skill.row.id }],
  });
  expect(now('ACLS')).toMatchObject({
    status: 'met',
    evidence: [{ table: 'certifications', id: licence.row.id }],
  });
  expect(now('Spanish')?.evidence[0]?.id).toBe(language.row.id);
  expect(after.resume.content.ordered_skills.map(({ name }) => name)).toContain('Telemetry');
});

it('a yes said twice, as when the first answer was lost on its way, makes one row', async () => {
  const { me, jobId } = await signUpNurse(backend);
  const { match } = await tailorForJob(me, jobId, { asOf: AS_OF });
  for (const text of ['Telemetry', 'ACLS']) {
    const requirement = match.content.requirements.find((each) => each.text === text);
    if (!requirement) throw new Error(`${text} is not asked for`);
    const first = await answerRequirement(me, { requirement });
    expect(await answerRequirement(me, { requirement })).toEqual(first);
  }
});

it('what a yes alone cannot carry is refused, and nothing is written', async () => {
  const { me, jobId } = await signUpNurse(backend);
  const { match } = await tailorForJob(me, jobId, { asOf: AS_OF });
  const years = match.content.requirements.find((each) => each.kind === 'years');
  if (!years) throw new Error('no years are asked for');
  const skills = await me.skills.count();
  await expect(answerRequirement(me, { requirement: years })).rejects.toThrow(RangeError);
  expect(await me.skills.count()).toBe(skills);
});
