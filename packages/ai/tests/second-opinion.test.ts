import { ModelError } from '@ats/ai';
import { scriptedModel } from '@ats/ai/scripted';
import type { Job, ResumeContent } from '@ats/core';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../src/draft/context.ts';
import { writeWithModel } from '../src/generate/write-with-model.ts';
import type { LanguageModel } from '../src/model/language-model.ts';
import { resumeAsk } from '../src/recipes/resume.ts';
import { AS_OF, aliasOf, CHART, IV, pair, TRUE_IV } from './nurse.ts';

const LIE = 'Led a team of 14 nurses placing peripheral IVs';

/** A writer that says `first` of a line, and `mended` when it is asked to mend. */
const writer = (first: string, mended: string) =>
  scriptedModel(({ name, input }) => {
    const from = [aliasOf(input, IV)];
    if (name === 'repair') return { sentences: [{ id: 'b1', text: mended, from }] };
    const bullets = [
      { text: first, from },
      { text: CHART, from: [aliasOf(input, CHART)] },
    ];
    return { summary: null, entries: [{ entry: from[0]?.split('.')[0], bullets }], skills: [] };
  });

/** Doubts what holds these words. */
const doubting = (words: string) =>
  scriptedModel(({ input }) => ({
    doubted: [...input.matchAll(/^(s\d+): (.+)$/gm)].flatMap(([, id, text = '']) =>
      text.includes(words) ? [id] : [],
    ),
  }));

async function write(model: LanguageModel, secondOpinion?: LanguageModel) {
  const context = contextOf(
    { history: pair.history, job: { id: 1, ...pair.job } as Job },
    { asOf: AS_OF, settings: {} },
  );
  const written = await writeWithModel(resumeAsk, context, { model, secondOpinion });
  const { content, report } = written as {
    content: ResumeContent;
    report: typeof written extends null ? never : NonNullable<typeof written>['report'];
  };
  return { report, bullets: content.sections.experience[0]?.bullets.map((bullet) => bullet.text) };
}

describe('a second model that is asked whether a sentence follows', () => {
  it("blocks what the check let through; the person's own words stand there", async () => {
    const second = doubting('six med-surg patients');
    const { bullets, report } = await write(writer(TRUE_IV, TRUE_IV), second);
    expect(bullets).toEqual([IV, CHART]);
    expect(report).toMatchObject({
      accepted: 1,
      repaired: 0,
      replaced: 1,
      secondOpinion: { asked: 2, doubted: 2 },
    });
    // It sees the sentence and its lines alone, and is not asked about the person's own words.
    expect(second.requests[0]?.input).toContain(`s1: ${TRUE_IV}\n  rests on: ${IV}`);
    expect(second.requests[0]?.input).not.toContain(CHART);
    expect(second.requests[0]?.input).not.toContain('Harbor Point');
  });

  it('lets a mended sentence stand that it does not doubt', async () => {
    const { bullets, report } = await write(writer(TRUE_IV, `${IV}.`), doubting('six med-surg patients'));
    expect(bullets).toEqual([`${IV}.`, CHART]);
    expect(report).toMatchObject({ repaired: 1, replaced: 0, secondOpinion: { asked: 2, doubted: 1 } });
  });

  it('can never let anything in', async () => {
    const agreeing = scriptedModel(() => ({ doubted: [] }));
    const { bullets } = await write(writer(LIE, LIE), agreeing);
    expect(bullets).toEqual([IV, CHART]);
  });

  it('is gone on without when it fails or answers nonsense', async () => {
    const failing = scriptedModel(() => {
      throw new ModelError('unavailable');
    });
    for (const second of [
      failing,
      scriptedModel(() => ({ doubted: ['s99'] })),
      scriptedModel(() => 'yes!'),
    ]) {
      const { bullets, report } = await write(writer(TRUE_IV, ''), second);
      expect(bullets).toEqual([TRUE_IV, CHART]);
      expect(report.secondOpinion).toBeUndefined();
    }
  });
});
