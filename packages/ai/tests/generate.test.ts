import {
  createBudget,
  generateArtifact,
  generateVariants,
  type Progress,
  regenerateSection,
  statementsOf,
} from '@ats/ai';
import { scriptedModel } from '@ats/ai/scripted';
import { type ArtifactContents, withUser } from '@ats/core';
import { createTestBackend, type TestBackend } from '@ats/local/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PAIRS } from './pairs/pairs.ts';

const pair = PAIRS[0] as (typeof PAIRS)[number];
const AS_OF = '2026-11-01';
const KINDS = [
  'resume',
  'cover_letter',
  'skills_optimization',
  'company_research',
  'match',
  'gap_analysis',
] as const;

let backend: TestBackend;
let me: ReturnType<typeof withUser>;
let jobId: number;
beforeAll(async () => {
  backend = await createTestBackend();
});
afterAll(() => backend.close());
beforeEach(async () => {
  const { client, userId } = await backend.signUp();
  me = withUser(client, userId);
  await me.profile.update({ first_name: 'Dana', last_name: 'Whitlock', full_name: 'Dana Whitlock' });
  const strip = <R extends { id: string }>({ id: _, ...row }: R) => row;
  await me.importCareer({
    employment: pair.history.employment.map(strip),
    skills: pair.history.skills.map(strip),
    education: pair.history.education.map(strip),
    certifications: pair.history.certifications.map(strip),
  } as Parameters<typeof me.importCareer>[0]);
  jobId = (await me.jobs.insert(pair.job)).id;
});

const IV = 'Placed peripheral IVs and changed surgical dressings for a six-patient med-surg load each shift';
const CHART = 'Charted assessments and medications in Epic within an hour of each round';
const TRUE_IV = 'Changed surgical dressings and placed peripheral IVs for six med-surg patients each shift';
const LIE_IV = 'Led a team of 14 nurses placing peripheral IVs';

/** The alias that a prompt gives a line. */
const aliasOf = (input: string, text: string) =>
  new RegExp(`(\\S+): ${text.slice(0, 20)}`).exec(input)?.[1] ?? 'not in the prompt';

type Line = { text: string; says: string };
/** Answers for the résumé: a wording for two lines; `mended` is what it says when it is asked to mend. */
const answering = (lines: readonly Line[], mended: string) =>
  scriptedModel(({ name, input }) => {
    const bullets = lines.map(({ text, says }) => ({ text: says, from: [aliasOf(input, text)] }));
    const entry = bullets[0]?.from[0]?.split('.')[0] ?? '';
    if (name === 'repair') return { sentences: [{ id: 'b1', text: mended, from: [aliasOf(input, IV)] }] };
    return { summary: null, entries: [{ entry, bullets }], skills: [] };
  });

const firstBullets = (content: ArtifactContents['resume']) =>
  content.sections.experience[0]?.bullets.map((bullet) => bullet.text) ?? [];

describe('without a model', () => {
  it.each(KINDS)('%s is made offline and saved', async (kind) => {
    const artifact = await generateArtifact(me, { kind, jobId }, { asOf: AS_OF });
    expect(artifact).toMatchObject({ kind, job_id: jobId, shape: 'current', model: null, prompt: null });
    expect(artifact.metadata).toMatchObject({ engine: { name: 'offline' }, grounding: { how: 'verbatim' } });
    expect(await me.aiArtifacts.count({ kind })).toBe(1);
  });

  it('writes a letter out of the lines the person has, each with its rows', async () => {
    const settings = { tone: 'casual', length: 'brief', culture: 'startup' } as const;
    const { content } = await generateArtifact(
      me,
      { kind: 'cover_letter', jobId },
      { asOf: AS_OF, settings },
    );
    expect(content).toMatchObject({
      greeting: 'Hello,',
      tone: 'casual',
      length: 'brief',
      culture: 'startup',
    });
    expect(content.sections.opening?.text).toContain(
      'Registered Nurse, Medical-Surgical at Harbor Point Hospital',
    );
    const said = content.sections.body.map((one) => one.text).join(' ');
    expect(said).toContain(`At Cedar Ridge Medical Center, as Staff Nurse: ${IV}`);
    for (const statement of content.sections.body) expect(statement.sources.length).toBeGreaterThan(0);
  });

  it('names gaps with a question to ask, and never as a skill', async () => {
    const gaps = await generateArtifact(me, { kind: 'gap_analysis', jobId }, { asOf: AS_OF });
    const skills = await generateArtifact(me, { kind: 'skills_optimization', jobId }, { asOf: AS_OF });
    expect(gaps.content.missing.map((gap) => gap.skill_name)).toContain('ACLS');
    expect(gaps.content.suggested_plan[0]?.step).toMatch(/^Do you|^Have you/);
    expect(skills.content.order).toHaveLength(4);
    expect(skills.content.order).not.toContain('Telemetry');
    expect(skills.content.gaps).toContain('Telemetry');
  });
});

describe('with a model', () => {
  it('keeps what its lines carry, in the words of the model, and says how it was made', async () => {
    const model = answering(
      [
        { text: IV, says: TRUE_IV },
        { text: CHART, says: CHART },
      ],
      '',
    );
    const steps: Progress[] = [];
    const artifact = await generateArtifact(
      me,
      { kind: 'resume', jobId },
      { model, asOf: AS_OF, price: { input: 2, output: 10 }, onProgress: (step) => steps.push(step) },
    );
    expect(firstBullets(artifact.content)).toEqual([TRUE_IV, CHART]);
    expect(artifact.content.sections.experience[0]?.bullets[0]?.sources).toMatchObject([
      { quote: IV, column: 'job_description' },
    ]);
    expect(artifact.content.sections.experience.map((entry) => entry.company)).toEqual([
      'Cedar Ridge Medical Center',
      'Willow Grove Care Home',
    ]);
    expect(artifact.prompt).toMatch(/^resume-\d+ repair-\d+ sha256:[0-9a-f]{64}$/);
    expect(artifact).toMatchObject({ model: 'scripted' });
    expect(artifact.metadata).toMatchObject({
      provider: 'scripted',
      usage: { calls: 1 },
      request_ids: ['scripted-1'],
      grounding: {
        how: 'checked',
        statements: 2,
        accepted: 2,
        repaired: 0,
        replaced: 0,
        dropped: 0,
        findings: {},
      },
    });
    expect((artifact.metadata as { cost: number }).cost).toBeGreaterThan(0);
    const id = artifact.content.sections.experience[0]?.employment_id;
    expect(steps).toEqual([
      {
        type: 'drafting',
        statements: [
          { key: `${id}/0`, text: TRUE_IV },
          { key: `${id}/1`, text: CHART },
        ],
      },
      { type: 'checked', accepted: [`${id}/0`, `${id}/1`], blocked: [] },
    ]);
  });

  it('has a lie mended once', async () => {
    const model = answering([{ text: IV, says: LIE_IV }], TRUE_IV);
    const steps: Progress[] = [];
    const { content, metadata } = await generateArtifact(
      me,
      { kind: 'resume', jobId },
      { model, asOf: AS_OF, onProgress: (step) => steps.push(step) },
    );
    expect(firstBullets(content)).toEqual([TRUE_IV]);
    expect(metadata).toMatchObject({
      usage: { calls: 2 },
      grounding: { accepted: 0, repaired: 1, replaced: 0 },
    });
    expect(steps.map((step) => step.type)).toEqual(['drafting', 'checked', 'repairing']);
    expect(model.requests[1]?.input).toContain('Led');
  });

  it("puts the person's own sentence where the model lies twice, and keeps no word of the lie", async () => {
    const model = answering([{ text: IV, says: LIE_IV }], 'Directed 14 nurses placing IVs');
    const artifact = await generateArtifact(me, { kind: 'resume', jobId }, { model, asOf: AS_OF });
    expect(firstBullets(artifact.content)).toEqual([IV]);
    expect(artifact.metadata).toMatchObject({ grounding: { replaced: 1, dropped: 0 } });
    expect(JSON.stringify(artifact)).not.toMatch(/14 nurses/);
  });

  it('does not let a line stand under another employer', async () => {
    const model = scriptedModel(({ input }) => ({
      summary: null,
      entries: [{ entry: 'e2', bullets: [{ text: CHART, from: [aliasOf(input, CHART)] }] }],
      skills: [],
    }));
    const { content } = await generateArtifact(me, { kind: 'resume', jobId }, { model, asOf: AS_OF });
    const [, second] = content.sections.experience;
    expect(second?.bullets.map((bullet) => bullet.text)).not.toContain(CHART);
    for (const { sources } of statementsOf(content)) expect(sources.length).toBeGreaterThan(0);
  });

  it('refuses an answer that names rows the person does not have', async () => {
    const model = scriptedModel(() => ({
      summary: null,
      entries: [{ entry: 'e9', bullets: [] }],
      skills: [],
    }));
    await expect(generateArtifact(me, { kind: 'resume', jobId }, { model })).rejects.toMatchObject({
      code: 'bad_answer',
    });
    expect(await me.aiArtifacts.count()).toBe(0);
  });

  it("goes on with the person's own sentences when the model cannot mend", async () => {
    const model = scriptedModel(({ name, input }) => {
      if (name === 'repair') return 'Sorry, no.';
      const from = [aliasOf(input, IV)];
      return {
        summary: null,
        entries: [{ entry: from[0]?.split('.')[0], bullets: [{ text: LIE_IV, from }] }],
        skills: [],
      };
    });
    const { content, metadata } = await generateArtifact(
      me,
      { kind: 'resume', jobId },
      { model, asOf: AS_OF },
    );
    expect(firstBullets(content)).toEqual([IV]);
    expect(metadata).toMatchObject({ grounding: { repaired: 0, replaced: 1 } });
  });

  it('leaves nothing behind when it is cancelled on the way', async () => {
    const stop = new AbortController();
    const model = scriptedModel(() => {
      stop.abort(new Error('enough'));
      return { summary: null, entries: [], skills: [] };
    });
    await expect(
      generateArtifact(me, { kind: 'resume', jobId }, { model, signal: stop.signal }),
    ).rejects.toThrow('enough');
    expect(await me.aiArtifacts.count()).toBe(0);
  });

  it('never goes over a budget', async () => {
    let clock = 0;
    const budget = createBudget({ tokensPerDay: 10_000, callsPerMinute: 2 }, () => clock);
    const model = answering([{ text: CHART, says: CHART }], '');
    const run = () => generateArtifact(me, { kind: 'resume', jobId }, { model, budget, asOf: AS_OF });
    await run();
    await run();
    await expect(run()).rejects.toMatchObject({ code: 'rate_limited' });
    expect(model.requests).toHaveLength(2);
    clock += 61_000;
    budget.settle({ inputTokens: 9_000, outputTokens: 500 }, 0);
    await expect(run()).rejects.toMatchObject({ code: 'budget' });
    clock += 24 * 3_600_000;
    await run();
    const tight = createBudget({ tokensPerCall: 10 });
    await expect(
      generateArtifact(me, { kind: 'resume', jobId }, { model, budget: tight }),
    ).rejects.toMatchObject({
      code: 'too_long',
    });
    expect(model.requests).toHaveLength(3);
  });

  it('makes several versions side by side, or none of them', async () => {
    const model = answering([{ text: IV, says: TRUE_IV }], '');
    const variants = await generateVariants(me, { kind: 'resume', jobId, count: 3 }, { model, asOf: AS_OF });
    expect(variants.map((one) => one.title)).toEqual(
      [1, 2, 3].map((n) => `${variants[0]?.title?.replace(/ \(1\)$/, '')} (${n})`),
    );
    const groups = variants.map((one) => (one.metadata as { variant_group: string }).variant_group);
    expect(new Set(groups).size).toBe(1);
    let calls = 0;
    const failing = {
      ...me,
      aiArtifacts: {
        ...me.aiArtifacts,
        create: (async (...args: Parameters<typeof me.aiArtifacts.create>) => {
          calls += 1;
          if (calls === 2) throw new Error('lost');
          return me.aiArtifacts.create(...args);
        }) as typeof me.aiArtifacts.create,
      },
    };
    await expect(generateVariants(failing, { kind: 'match', jobId, count: 3 })).rejects.toThrow('lost');
    expect(await me.aiArtifacts.count({ kind: 'match' })).toBe(0);
  });

  it('makes one section anew and leaves the others as they were', async () => {
    const parent = await generateArtifact(me, { kind: 'resume', jobId }, { asOf: AS_OF });
    const [first, second] = parent.content.sections.experience;
    const model = answering([{ text: IV, says: TRUE_IV }], '');
    const section = { employmentId: first?.employment_id ?? '' };
    const fresh = await regenerateSection(me, { artifactId: parent.id, section }, { model, asOf: AS_OF });
    expect(fresh.id).not.toBe(parent.id);
    expect(firstBullets(fresh.content)).toEqual([TRUE_IV]);
    expect(fresh.content.sections.experience[1]).toEqual(second);
    expect(fresh.content.sections.education).toEqual(parent.content.sections.education);
    expect(fresh.metadata).toMatchObject({ parent_artifact_id: parent.id, regenerated: section });
    expect(model.requests[0]?.input).toContain('Write only this part: e');
    expect(await me.aiArtifacts.get(parent.id)).toEqual(parent);
    const missing = { artifactId: parent.id, section: { employmentId: crypto.randomUUID() } };
    await expect(regenerateSection(me, missing, { asOf: AS_OF })).rejects.toThrow(RangeError);
  });
});
