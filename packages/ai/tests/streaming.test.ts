import { generateArtifact, type LanguageModel, ModelError, type Progress } from '@ats/ai';
import { scriptedModel } from '@ats/ai/scripted';
import { createTestBackend, type TestBackend } from '@ats/local/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePartial } from '../src/model/partial-json.ts';
import { readAnswer } from '../src/model/read-answer.ts';
import { AS_OF, aliasOf, CHART, IV, signUpNurse, TRUE_IV } from './nurse.ts';

let backend: TestBackend;
let on: Awaited<ReturnType<typeof signUpNurse>>;
beforeAll(async () => {
  backend = await createTestBackend();
  on = await signUpNurse(backend);
});
afterAll(() => backend.close());

/** A model that says its answer in pieces, as a provider streams them. */
const streaming = (answer: (input: string) => unknown): LanguageModel => ({
  provider: 'streaming',
  async generate(request) {
    const text = JSON.stringify(answer(request.input));
    for (let at = 7; at < text.length; at += 7) request.onPartial?.(parsePartial(text.slice(0, at)));
    request.onPartial?.(parsePartial(text));
    return {
      value: readAnswer(text, request.schema),
      usage: { inputTokens: 4000, outputTokens: 500 },
      model: 'stream-1',
      finishReason: 'stop',
      requestId: 'r',
    };
  },
});

const bullets = (input: string) => ({
  summary: null,
  entries: [
    {
      entry: aliasOf(input, IV).split('.')[0],
      bullets: [
        { text: TRUE_IV, from: [aliasOf(input, IV)] },
        { text: CHART, from: [aliasOf(input, CHART)] },
      ],
    },
  ],
  skills: [],
});

describe('a draft that is still being written', () => {
  it('grows under ids that stay until it is saved, and its cost is counted', async () => {
    const steps: Progress[] = [];
    const artifact = await generateArtifact(
      on.me,
      { kind: 'resume', jobId: on.jobId },
      {
        model: streaming(bullets),
        asOf: AS_OF,
        price: { input: 2, output: 10 },
        settings: { bulletsPerEntry: 5 },
        onProgress: (step) => steps.push(step),
      },
    );
    const drafts = steps.flatMap((step) => (step.type === 'drafting' ? [step.statements] : []));
    expect(drafts.length).toBeGreaterThan(10);
    const id = artifact.content.sections.experience[0]?.employment_id;
    for (const [at, draft] of drafts.entries()) {
      expect(draft.map(({ key }) => key)).toEqual([`${id}/0`, `${id}/1`].slice(0, draft.length));
      for (const { key, text } of drafts[at - 1] ?? [])
        expect(draft.find((one) => one.key === key)?.text.startsWith(text)).toBe(true);
    }
    expect(steps.at(-1)).toEqual({ type: 'checked', accepted: [`${id}/0`, `${id}/1`], blocked: [] });
    expect(artifact.content.sections.experience[0]?.bullets.map((bullet) => bullet.text)).toEqual([
      TRUE_IV,
      CHART,
    ]);
    expect(artifact.metadata).toMatchObject({
      provider: 'streaming',
      usage: { input_tokens: 4000, output_tokens: 500, calls: 1 },
      cost: (4000 * 2 + 500 * 10) / 1e6,
      latency_ms: expect.any(Number),
      settings: { bulletsPerEntry: 5 },
      as_of: AS_OF,
      grounding: { how: 'checked', statements: 2 },
    });
    expect(artifact.model).toBe('stream-1');
  });
});

describe('a call that is cancelled leaves nothing behind', () => {
  const saved = () => on.me.aiArtifacts.count({ kind: 'cover_letter' });
  const what = () => ({ kind: 'cover_letter' as const, jobId: on.jobId });

  it('before it began', async () => {
    const model = scriptedModel(() => ({ paragraphs: [] }));
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(generateArtifact(on.me, what(), { model, signal })).rejects.toThrow('enough');
    expect(model.requests).toEqual([]);
    expect(await saved()).toBe(0);
  });

  it.each(['answer', 'repair'])('during the %s', async (when) => {
    const stop = new AbortController();
    const model = scriptedModel(({ name, input }) => {
      if (name === when) stop.abort(new Error('enough'));
      const from = [aliasOf(input, IV)];
      return { paragraphs: [{ sentences: [{ text: 'Led 40 surgeons', from }] }], sentences: [] };
    });
    await expect(generateArtifact(on.me, what(), { model, signal: stop.signal })).rejects.toThrow('enough');
    expect(model.requests.at(-1)?.name).toBe(when);
    expect(await saved()).toBe(0);
  });

  it('and so does one that fails', async () => {
    const model = scriptedModel(() => {
      throw new ModelError('refused');
    });
    await expect(generateArtifact(on.me, what(), { model })).rejects.toMatchObject({ code: 'refused' });
    expect(await saved()).toBe(0);
  });
});
