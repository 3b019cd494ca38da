import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { carried, match, resume } from '../tests/content.ts';
import { stage, thrownBy } from '../tests/people.ts';
import { type AtsError, createAts, defineArtifactKind } from './index.ts';

describe('artifacts', () => {
  const on = stage();

  it('keep typed content, and give it back by kind', async () => {
    const { me } = on;
    const saved = await me.aiArtifacts.create({ kind: 'resume', content: resume(), title: 'For Quellgrund' });
    expect(saved).toMatchObject({ kind: 'resume', shape: 'current', title: 'For Quellgrund' });
    await me.aiArtifacts.create({ kind: 'match', content: match() });
    const read = await me.aiArtifacts.get(saved.id);
    expect(read).toEqual(saved);
    expect(read.kind === 'resume' && read.content.header.name).toBe('Ada Berg');
    const [only, ...others] = await me.aiArtifacts.list({ where: { kind: 'match' } }).all();
    expect(others).toEqual([]);
    expect(only?.content.formula).toBe('100 * met / all');
    expect(await me.aiArtifacts.list().all()).toHaveLength(2);
  });

  it('never change: another title or job is all that can be set', async () => {
    const { me } = on;
    const { id } = await me.aiArtifacts.create({ kind: 'resume', content: resume() });
    const job = await me.jobs.insert({ job_title: 'Baker' });
    const filed = await me.aiArtifacts.update(id, {
      title: 'Second',
      job_id: job.id,
      metadata: { tag: 'x' },
    });
    expect(filed).toMatchObject({ title: 'Second', job_id: job.id, metadata: { tag: 'x' } });
    for (const patch of [
      { content: resume() },
      { kind: 'match' },
      { prompt: 'p' },
      { created_at: '2020-01-01' },
    ]) {
      await expect(me.aiArtifacts.update(id, patch as never)).rejects.toMatchObject({ code: 'invalid' });
    }
  });

  it('are refused when their content does not fit, without a word of it', async () => {
    const { me } = on;
    const secret = 'my secret life';
    const wrong = { ...resume(), summary: secret } as never;
    const error = (await thrownBy(me.aiArtifacts.create({ kind: 'resume', content: wrong }))) as AtsError;
    expect(error).toMatchObject({ code: 'invalid' });
    expect(error.message).toContain('summary');
    expect(JSON.stringify(error)).not.toContain(secret);
    const poem = { kind: 'poem', content: {} } as never;
    await expect(me.aiArtifacts.create(poem)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('hold no statement without a row, and no requirement met by nothing', async () => {
    const { me } = on;
    const loose = resume({ summary: { text: 'World-class.', sources: [] } });
    const error = (await thrownBy(me.aiArtifacts.create({ kind: 'resume', content: loose }))) as AtsError;
    expect(error.message).toContain('Statement 1 of summary names no row');
    const empty = match({ requirements: match().requirements.map((one) => ({ ...one, evidence: [] })) });
    await expect(me.aiArtifacts.create({ kind: 'match', content: empty })).rejects.toMatchObject({
      code: 'invalid',
    });
  });

  it('keep fields that this version does not know', async () => {
    const { me } = on;
    const content = { ...resume({ summary: carried('x') }), flavour: { deep: [1] } };
    const { id } = await me.aiArtifacts.create({ kind: 'resume', content });
    const read = await me.aiArtifacts.get(id);
    expect(read).toMatchObject({ shape: 'current', content: { flavour: { deep: [1] } }, stored: content });
  });

  it('are read from every older shape, with the stored JSON beside it', async () => {
    const { me, backend } = on;
    const employment = crypto.randomUUID();
    const old = {
      summary: 'Bakes.',
      bullets: [{ text: 'Night shift', source_employment_id: employment, impact_score: 7 }],
      ordered_skills: ['Sourdough', { name: 'Rye' }],
      score: '85%',
      sections: {
        experience: [
          { employment_id: employment, role: 'Baker', company: 'K', dates: '2011 - now', bullets: ['Oven'] },
        ],
      },
    };
    const [row] = await backend.sql<{ id: string }>(
      `insert into public.ai_artifacts (user_id, kind, content) values ($1, 'resume', $2::text::jsonb) returning id`,
      [me.userId, JSON.stringify(old)],
    );
    const read = await me.aiArtifacts.get(row?.id ?? '');
    expect(read).toMatchObject({
      shape: 'older',
      stored: old,
      content: {
        schema_version: 1,
        summary: { text: 'Bakes.', sources: [] },
        score: 85,
        ordered_skills: [{ name: 'Sourdough' }, { name: 'Rye' }],
        sections: {
          experience: [
            {
              role: 'Baker',
              bullets: [{ text: 'Oven', sources: [{ table: 'employment', id: employment }] }],
            },
            { employment_id: employment, bullets: [{ text: 'Night shift' }] },
          ],
        },
      },
    });
  });

  it('may be of a kind of one’s own, typed like the others', async () => {
    const { me, backend } = on;
    const prep = defineArtifactKind({
      kind: 'interview_prep',
      schema: z.object({ schema_version: z.literal(1), questions: z.array(z.string()) }),
      readOld: () => ({ schema_version: 1 as const, questions: [] }),
    });
    const { client, userId } = await backend.signUp();
    const mine = createAts(client, { kinds: [prep] }).withUser(userId);
    const content = { schema_version: 1 as const, questions: ['Why us?'] };
    await expect(mine.aiArtifacts.create({ kind: 'interview_prep', content })).rejects.toMatchObject({
      code: 'invalid',
      message: 'The database does not know this kind of artifact.',
    });
    await backend.sql(
      `alter table public.ai_artifacts drop constraint ai_artifacts_kind_check,
       add constraint ai_artifacts_kind_check check (kind in ('resume', 'interview_prep')) not valid`,
    );
    const saved = await mine.aiArtifacts.create({ kind: 'interview_prep', content });
    expect(saved.content.questions).toEqual(['Why us?']);
    // @ts-expect-error a handle without the kind does not know it
    await expect(me.aiArtifacts.create({ kind: 'interview_prep', content })).rejects.toMatchObject({
      code: 'invalid',
    });
  });
});
