import { draftToLetter, generateArtifact, letterDraftRow, RECIPES, type Settings } from '@ats/ai';
import { type CoverLetterContent, type Job, readLetterDraft } from '@ats/core';
import { createTestBackend } from '@ats/local/testing';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../src/draft/context.ts';
import { AS_OF, IV, pair, signUpNurse } from './nurse.ts';

const letter = (settings: Settings): CoverLetterContent =>
  RECIPES.cover_letter.offline(
    contextOf({ history: pair.history, job: { id: 1, ...pair.job } as Job }, { asOf: AS_OF, settings }),
  );
const told = ({ sections }: CoverLetterContent) =>
  [sections.opening, ...sections.body, sections.closing].flatMap((one) => one ?? []);
/** Sentences about the person, which name their rows. */
const claims = (one: CoverLetterContent) => told(one).filter(({ sources }) => sources.length > 0);

describe('a letter', () => {
  it.each(['formal', 'casual', 'enthusiastic', 'analytical'] as const)('in a %s tone', (tone) => {
    const words = (['corporate', 'startup', 'creative'] as const).map((culture) => letter({ tone, culture }));
    const closings = new Set(words.map(({ sections }) => sections.closing?.text));
    expect(closings.size).toBe(3);
    expect(words[0]?.sections.opening?.text).not.toBe(
      letter({ tone: tone === 'formal' ? 'casual' : 'formal' }).sections.opening?.text,
    );
    for (const one of words) expect(one.tone).toBe(tone);
  });

  it('is longer the more is asked for, out of lines of the person', () => {
    const lines = (['brief', 'standard', 'detailed'] as const).map(
      (length) =>
        claims(letter({ length }))
          .flatMap(({ sources }) => sources)
          .filter((source) => source.column === 'job_description').length,
    );
    expect(lines).toEqual([3, 5, 8]);
  });

  it.each(['formal', 'creative', 'technical', 'modern', 'minimal'] as const)(
    'in the template %s says the same of the person, in its own order',
    (template) => {
      const one = letter({ template });
      const formal = letter({ template: 'formal' });
      const own = claims(one).map(({ text }) => text);
      const all = claims(formal).map(({ text }) => text);
      expect(new Set(own)).toEqual(
        new Set(template === 'minimal' ? all.filter((text) => !text.startsWith('Of what')) : all),
      );
      const order = told(one).map(({ text }) => text);
      if (template !== 'formal')
        expect([one.greeting, ...order]).not.toEqual([
          formal.greeting,
          ...told(formal).map(({ text }) => text),
        ]);
      if (template === 'creative') expect(order[0]).toContain(IV);
      if (template === 'technical') expect(order[1]).toMatch(/^Of what you ask for, I bring/);
      if (template === 'minimal') expect(order.at(-1)).toBe('Thank you for reading.');
    },
  );
});

describe('a draft', () => {
  it('is made of a letter, edited, and read as a letter again; what the person wrote is theirs', async () => {
    const backend = await createTestBackend();
    try {
      const { me, job, jobId } = await signUpNurse(backend);
      const settings = { tone: 'casual', length: 'brief', culture: 'startup', template: 'modern' } as const;
      const artifact = await generateArtifact(me, { kind: 'cover_letter', jobId }, { asOf: AS_OF, settings });
      const saved = await me.coverLetterDrafts.insert(
        letterDraftRow(artifact.content, { job, template: 'modern' }),
      );
      expect(saved).toMatchObject({
        name: 'Registered Nurse, Medical-Surgical, Harbor Point Hospital',
        template_id: 'modern',
        job_id: jobId,
        metadata: { tone: 'casual', length: 'brief', culture: 'startup' },
        version: 1,
      });
      const unchanged = draftToLetter(readLetterDraft(saved.content), artifact.content);
      expect(unchanged).toEqual(artifact.content);

      const content = readLetterDraft(saved.content);
      content.body[1] = 'I once carried a piano down four floors.';
      const edited = await me.coverLetterDrafts.update(saved, { content });
      expect(edited.version).toBe(2);
      const letter = draftToLetter(readLetterDraft(edited.content), artifact.content);
      expect(letter.sections.body[1]).toEqual({
        text: 'I once carried a piano down four floors.',
        sources: [],
      });
      expect(letter.sections.body[0]).toEqual(artifact.content.sections.body[0]);
      const again = await me.aiArtifacts.create({ kind: 'cover_letter', job_id: jobId, content: letter });
      expect(again.content).toEqual(letter);
    } finally {
      await backend.close();
    }
  });
});
