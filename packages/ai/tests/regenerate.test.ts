import { generateArtifact, generateVariants, regenerateSection } from '@ats/ai';
import { scriptedModel } from '@ats/ai/scripted';
import { createTestBackend, type TestBackend } from '@ats/local/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AS_OF, aliasOf, CHART, IV, signUpNurse, TRUE_IV } from './nurse.ts';

let backend: TestBackend;
let on: Awaited<ReturnType<typeof signUpNurse>>;
beforeAll(async () => {
  backend = await createTestBackend();
  on = await signUpNurse(backend);
  await on.me.profile.update({ summary: 'Nurse with a background in acute and long-term care.' });
  await on.me.projects.insert({
    proj_name: 'Ward handbook',
    start_date: '2023-01-01',
    proj_description: '- Wrote nine pages on wound care for new nurses',
  });
});
afterAll(() => backend.close());

/** Rewords whatever it is asked about. */
const model = () =>
  scriptedModel(({ input }) => {
    const summary = aliasOf(input, 'Nurse with a background');
    const page = aliasOf(input, 'Wrote nine pages');
    return {
      summary: { text: 'Nurse with a background in long-term and acute care.', from: [summary] },
      entries: [
        {
          entry: page.split('.')[0],
          bullets: [{ text: 'Wrote nine pages on wound care for new nurses.', from: [page] }],
        },
      ],
      skills: [...input.matchAll(/^(s\d+): /gm)].map(([, alias]) => alias).reverse(),
    };
  });

describe('a part of a résumé made anew', () => {
  it('changes alone, and names its parent', async () => {
    const parent = await generateArtifact(on.me, { kind: 'resume', jobId: on.jobId }, { asOf: AS_OF });
    const project = parent.content.sections.projects[0];
    const anew = (section: Parameters<typeof regenerateSection>[1]['section'], artifactId = parent.id) =>
      regenerateSection(on.me, { artifactId, section }, { model: model(), asOf: AS_OF });

    const summary = await anew('summary');
    expect(summary.content).toEqual({ ...parent.content, summary: summary.content.summary });
    expect(summary.content.summary?.text).toBe('Nurse with a background in long-term and acute care.');

    const skills = await anew('skills', summary.id);
    expect(skills.content.ordered_skills.map(({ name }) => name)).not.toEqual(
      parent.content.ordered_skills.map(({ name }) => name),
    );
    expect({ ...skills.content, ordered_skills: [], emphasize_skills: [] }).toEqual({
      ...summary.content,
      ordered_skills: [],
      emphasize_skills: [],
    });

    const rewritten = await anew({ projectId: project?.project_id ?? '' });
    expect(rewritten.content.sections.projects[0]?.bullets[0]?.text).toBe(
      'Wrote nine pages on wound care for new nurses.',
    );
    expect(rewritten.content.sections.experience).toEqual(parent.content.sections.experience);
    expect(rewritten.content.summary).toEqual(parent.content.summary);
    expect([summary, skills, rewritten].map(({ metadata }) => metadata)).toMatchObject([
      { parent_artifact_id: parent.id, regenerated: 'summary' },
      { parent_artifact_id: summary.id, regenerated: 'skills' },
      { parent_artifact_id: parent.id, regenerated: { projectId: project?.project_id } },
    ]);
  });

  it('is refused for what has no parts', async () => {
    const match = await generateArtifact(on.me, { kind: 'match', jobId: on.jobId }, { asOf: AS_OF });
    const asked = regenerateSection(on.me, { artifactId: match.id, section: 'summary' });
    await expect(asked).rejects.toThrow(RangeError);
  });
});

describe('several versions side by side', () => {
  it('may differ, and all of them go when the call is cancelled on the way', async () => {
    const count = () => on.me.aiArtifacts.count({ kind: 'resume' });
    const differing = scriptedModel(({ input }, call) => {
      const from = [aliasOf(input, IV)];
      const bullet = call === 1 ? { text: TRUE_IV, from } : { text: CHART, from: [aliasOf(input, CHART)] };
      return { summary: null, entries: [{ entry: from[0]?.split('.')[0], bullets: [bullet] }], skills: [] };
    });
    const what = { kind: 'resume', jobId: on.jobId, count: 2 } as const;
    const made = await generateVariants(on.me, what, { model: differing, asOf: AS_OF });
    expect(made.map(({ content }) => content.sections.experience[0]?.bullets[0]?.text)).toEqual([
      TRUE_IV,
      CHART,
    ]);
    expect(made.map(({ metadata }) => metadata)).toMatchObject([{ variant: 1 }, { variant: 2 }]);

    const before = await count();
    const stop = new AbortController();
    const halting = scriptedModel((_, call) => {
      if (call === 2) stop.abort(new Error('enough'));
      return { summary: null, entries: [], skills: [] };
    });
    await expect(
      generateVariants(on.me, what, { model: halting, asOf: AS_OF, signal: stop.signal }),
    ).rejects.toThrow('enough');
    expect(await count()).toBe(before);
  });
});
