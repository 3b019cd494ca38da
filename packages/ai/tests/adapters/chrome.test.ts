import { type BuiltInLanguageModel, chromeModel } from '@ats/ai/chrome';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const schema = z.object({ from: z.array(z.string()) });
const request = { instructions: 'Choose.', input: 'data', name: 'choose', schema } as const;

/** A stand-in with the published interface; it streams what it is told and keeps what it was asked. */
function builtIn(chunks: readonly string[] | Error, availability = 'available') {
  const seen: Record<string, unknown>[] = [];
  let destroyed = 0;
  const model = {
    availability: async () => availability,
    create: async (options: Record<string, unknown>) => {
      seen.push(options);
      const monitor = new EventTarget();
      (options.monitor as (target: EventTarget) => void)(monitor);
      monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }));
      return {
        contextUsage: 77,
        destroy: () => {
          destroyed += 1;
        },
        promptStreaming: (input: string, asked: Record<string, unknown>) => {
          seen.push({ input, ...asked });
          return new ReadableStream<string>({
            start(controller) {
              if (chunks instanceof Error) return controller.error(chunks);
              for (const chunk of chunks) controller.enqueue(chunk);
              controller.close();
            },
          });
        },
      };
    },
  } as unknown as BuiltInLanguageModel;
  return { model, seen, destroyed: () => destroyed };
}

describe('the adapter of the model built into the browser', () => {
  it('constrains the answer by the schema and lets go of the session', async () => {
    const { model, seen, destroyed } = builtIn(['{"from":["e', '1","e2"', ']}']);
    const partials: unknown[] = [];
    const progress: number[] = [];
    const ai = chromeModel({ languageModel: model, onDownload: (loaded) => progress.push(loaded) });
    const { value, usage } = await ai.generate({ ...request, onPartial: (part) => partials.push(part) });
    expect(value).toEqual({ from: ['e1', 'e2'] });
    expect(usage).toEqual({ inputTokens: 77, outputTokens: 0 });
    expect(partials).toEqual([{ from: ['e'] }, { from: ['e1', 'e2'] }, { from: ['e1', 'e2'] }]);
    expect(progress).toEqual([0.5]);
    expect(seen[0]).toMatchObject({ initialPrompts: [{ role: 'system', content: 'Choose.' }] });
    expect(seen[1]).toMatchObject({
      input: 'data',
      responseConstraint: { type: 'object', required: ['from'] },
    });
    expect(destroyed()).toBe(1);
  });

  it.each([
    ['QuotaExceededError', 'too_long'],
    ['NotAllowedError', 'refused'],
    ['NotReadableError', 'refused'],
    ['OperationError', 'unavailable'],
  ])('says what a %s means', async (name, code) => {
    const { model, destroyed } = builtIn(new DOMException('no', name));
    await expect(chromeModel({ languageModel: model }).generate(request)).rejects.toMatchObject({ code });
    expect(destroyed()).toBe(1);
  });

  it('is unavailable where the browser says so, and where there is no browser', async () => {
    const { model } = builtIn([], 'unavailable');
    await expect(chromeModel({ languageModel: model }).generate(request)).rejects.toMatchObject({
      code: 'unavailable',
    });
    // This process has no built-in model: the real answer.
    await expect(chromeModel().generate(request)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('throws the reason when it is cancelled', async () => {
    const stop = new AbortController();
    const { model } = builtIn(new DOMException('stopped', 'AbortError'));
    stop.abort(new Error('enough'));
    await expect(
      chromeModel({ languageModel: model }).generate({ ...request, signal: stop.signal }),
    ).rejects.toThrow('enough');
  });
});
