import { defineRecipe, generateWith } from '@ats/ai';
import { scriptedModel } from '@ats/ai/scripted';
import { createAts, defineArtifactKind, type Statement } from '@ats/core';
import { createTestBackend, type TestBackend } from '@ats/local/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { AS_OF, aliasOf, IV, signUpNurse, TRUE_IV } from './nurse.ts';

const story = z.object({ text: z.string(), sources: z.array(z.looseObject({ id: z.string() })) });
const schema = z.object({ schema_version: z.literal(1), asks: z.array(z.string()), stories: z.array(story) });
type Content = z.infer<typeof schema>;
type Answer = { stories: { text: string; from: string[] }[] };

/** Stories to tell in an interview: everything there is to the kind. */
const interviewPrep = defineRecipe({
  ...defineArtifactKind({
    kind: 'interview_prep',
    schema,
    readOld: (): Content => ({ schema_version: 1, asks: [], stories: [] }),
  }),
  title: ({ job }) => `Interview at ${job.company_name}`,
  offline: ({ match, offline }): Content => ({
    schema_version: 1,
    asks: match.requirements.slice(0, 3).map(({ text }) => text),
    stories: offline.content.sections.experience.flatMap((entry) =>
      entry.bullets.slice(0, 1),
    ) as Content['stories'],
  }),
  ask: {
    prompt: { version: 'interview-1', instructions: 'Choose stories to tell. Say only what the lines say.' },
    schema: ({ book }) => {
      const lines = book.entries.flatMap((entry) => entry.lines.map((line) => line.alias));
      return z.object({ stories: z.array(z.object({ text: z.string(), from: z.array(z.enum(lines)) })) });
    },
    input: ({ book }) =>
      book.entries
        .flatMap(({ lines }) => lines.map(({ alias, line }) => `${alias}: ${line.text}`))
        .join('\n'),
    statements: ({ stories }: Answer) =>
      stories.map((one, at) => ({ key: `story.${at}`, ...one, entry: null })),
    instead: () => null,
    compose: (_: Answer, accepted: ReadonlyMap<string, Statement | null>, { match }): Content => ({
      schema_version: 1,
      asks: match.requirements.slice(0, 3).map(({ text }) => text),
      stories: [...accepted.values()].flatMap((one) => one ?? []) as Content['stories'],
    }),
  },
});

let backend: TestBackend;
beforeAll(async () => {
  backend = await createTestBackend();
  await backend.sql(
    `alter table public.ai_artifacts drop constraint ai_artifacts_kind_check,
     add constraint ai_artifacts_kind_check check (kind in ('resume', 'interview_prep')) not valid`,
  );
});
afterAll(() => backend.close());

describe('one definition', () => {
  it('adds a kind end to end: schema, offline engine, prompt, check, saving and reading', async () => {
    const { client, userId, jobId } = await signUpNurse(backend);
    const me = createAts(client, { kinds: [interviewPrep] }).withUser(userId);
    const offline = await generateWith(me, { recipe: interviewPrep, jobId }, { asOf: AS_OF });
    expect(offline).toMatchObject({
      kind: 'interview_prep',
      title: 'Interview at Harbor Point Hospital',
      model: null,
    });
    expect(offline.content.stories[0]?.text).toBe(IV);
    expect(offline.content.asks).toHaveLength(3);

    const model = scriptedModel(({ name, input }) => {
      const from = [aliasOf(input, IV)];
      if (name === 'repair') return { sentences: [] };
      return {
        stories: [
          { text: TRUE_IV, from },
          { text: 'Won the Nobel Prize for IVs', from },
        ],
      };
    });
    const written = await generateWith(me, { recipe: interviewPrep, jobId }, { model, asOf: AS_OF });
    expect(written.content.stories.map(({ text }) => text)).toEqual([TRUE_IV]);
    expect(written.prompt).toMatch(/^interview-1 repair-\d+ sha256:/);
    expect(written.metadata).toMatchObject({ grounding: { accepted: 1, dropped: 1 } });
    expect(await me.aiArtifacts.get(written.id)).toMatchObject({ kind: 'interview_prep', shape: 'current' });
    expect(await me.aiArtifacts.count({ kind: 'interview_prep' })).toBe(2);
  });
});
