import { openAiModel } from '@ats/ai/openai';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { events, json, type Reply, serve } from './server.ts';

const schema = z.object({ bullets: z.array(z.object({ text: z.string(), from: z.enum(['e1', 'e2']) })) });
const answer = { bullets: [{ text: 'Drove routes 14 and 22.', from: 'e1' }] };
const words = JSON.stringify(answer);
const request = { instructions: 'Rewrite.', input: 'the data', name: 'resume', schema } as const;
const KEY = 'a-secret-key';

const usage = {
  input_tokens: 120,
  output_tokens: 34,
  total_tokens: 154,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens_details: { reasoning_tokens: 0 },
};
const streamed = (text: string): Record<string, unknown>[] => [
  { type: 'response.created', response: { id: 'r', status: 'in_progress' } },
  ...(text.match(/.{1,9}/gs) ?? []).map((delta) => ({ type: 'response.output_text.delta', delta })),
  { type: 'response.completed', response: { id: 'r', status: 'completed', model: 'm-2026', usage } },
];
const chatted = (text: string, finish_reason = 'stop'): (Record<string, unknown> | '[DONE]')[] => [
  {
    id: 'c',
    model: 'm',
    choices: [{ index: 0, delta: { role: 'assistant', content: text }, finish_reason: null }],
  },
  { id: 'c', model: 'm', choices: [{ index: 0, delta: {}, finish_reason }] },
  { id: 'c', model: 'm', choices: [], usage: { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 } },
  '[DONE]',
];

let close = async () => {};
afterEach(() => close());

async function modelOn(reply: Reply, options: Partial<Parameters<typeof openAiModel>[0]> = {}) {
  const server = await serve(reply);
  close = server.close;
  const model = openAiModel({ apiKey: KEY, model: 'm', baseURL: `${server.url}/v1`, retries: 0, ...options });
  return { model, calls: server.calls };
}

describe('the openai adapter', () => {
  it('asks with a strict schema and streams what arrives', async () => {
    const { model, calls } = await modelOn((response) => events(response, streamed(words)));
    const partials: unknown[] = [];
    const generated = await model.generate({
      ...request,
      maxOutputTokens: 900,
      onPartial: (part) => partials.push(part),
    });
    expect(generated).toEqual({
      value: answer,
      usage: { inputTokens: 120, outputTokens: 34 },
      model: 'm-2026',
      finishReason: 'stop',
      requestId: 'req_1',
    });
    expect(partials.length).toBeGreaterThan(3);
    expect(partials.at(-1)).toEqual(answer);
    const [call] = calls;
    expect(call?.path).toBe('/v1/responses');
    expect(call?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(call?.body).toMatchObject({
      model: 'm',
      instructions: 'Rewrite.',
      input: 'the data',
      store: false,
      max_output_tokens: 900,
      text: { format: { type: 'json_schema', name: 'resume', strict: true } },
    });
    expect(JSON.stringify(call?.body)).toContain('"enum":["e1","e2"]');
  });

  it('tells a refusal from a broken and from a cut answer', async () => {
    const refusing = await modelOn((response) =>
      events(response, [{ type: 'response.refusal.delta', delta: 'I cannot' }], false),
    );
    await expect(refusing.model.generate(request)).rejects.toMatchObject({ code: 'refused' });
    await close();
    const incomplete = {
      type: 'response.incomplete',
      response: { incomplete_details: { reason: 'max_output_tokens' } },
    };
    const cut = await modelOn((response) => events(response, [...streamed(words).slice(0, 3), incomplete]));
    await expect(cut.model.generate(request)).rejects.toMatchObject({ code: 'truncated', retryable: true });
    await close();
    const broken = await modelOn((response) => events(response, streamed(words).slice(0, 3)));
    await expect(broken.model.generate(request)).rejects.toMatchObject({ code: 'truncated' });
    await close();
    const strange = await modelOn((response) =>
      events(response, streamed('{"bullets":[{"text":"x","from":"e9"}]}')),
    );
    await expect(strange.model.generate(request)).rejects.toMatchObject({
      code: 'bad_answer',
      problems: ['bullets.0.from: invalid_value'],
    });
  });

  it('goes down to chat where the server has no Responses API, and remembers it', async () => {
    const { model, calls } = await modelOn((response, call) =>
      call.path.endsWith('/responses')
        ? json(response, 404, { error: { message: 'not found' } })
        : events(response, chatted(words)),
    );
    expect((await model.generate(request)).value).toEqual(answer);
    expect((await model.generate(request)).usage).toEqual({ inputTokens: 9, outputTokens: 3 });
    expect(calls.map((call) => call.path)).toEqual([
      '/v1/responses',
      '/v1/chat/completions',
      '/v1/chat/completions',
    ]);
    expect(calls[1]?.body).toMatchObject({
      response_format: { type: 'json_schema', json_schema: { strict: true } },
    });
  });

  it('goes down to plain JSON where strict schemas are unknown, and mends one bad answer', async () => {
    const { model, calls } = await modelOn(
      (response, call, number) => {
        if (JSON.stringify(call.body).includes('json_schema')) {
          return json(response, 400, { error: { message: "Unsupported response_format 'json_schema'" } });
        }
        events(
          response,
          chatted(number === 2 ? 'Sure! ```json\n{"bullets": "none"}\n```' : `Here: ${words}`),
        );
      },
      { mode: 'chat' },
    );
    expect((await model.generate(request)).value).toEqual(answer);
    expect(calls).toHaveLength(3);
    const [, asked, again] = calls.map((call) => call.body.messages as { content: string }[]);
    expect(asked?.[0]?.content).toContain('It must fit this JSON Schema');
    expect(again?.[1]?.content).toContain('Your last answer did not fit: bullets: invalid_type');
  });

  it.each([
    [401, 'no_key', false],
    [429, 'rate_limited', true],
    [500, 'unavailable', true],
    [413, 'too_long', false],
  ])('says what a %i means, without the key or the prompt', async (status, code, retryable) => {
    const message = `quoting ${KEY} and the data`;
    const { model } = await modelOn((response) => json(response, status, { error: { message } }));
    const error = await model.generate(request).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code, retryable, status });
    expect(`${error} ${JSON.stringify(error)} ${(error as Error).stack}`).not.toContain(KEY);
    expect(String((error as Error).cause ?? '')).not.toContain('the data');
  });

  it('tries again after a 429 when told to', async () => {
    const { model, calls } = await modelOn(
      (response, _, number) => {
        if (number > 1) return events(response, streamed(words));
        response.setHeader('retry-after-ms', '1');
        return json(response, 429, { error: { message: 'slow down' } });
      },
      { retries: 1 },
    );
    expect((await model.generate(request)).value).toEqual(answer);
    expect(calls).toHaveLength(2);
  });

  it('stops at once when it is cancelled, and throws the reason as it is', async () => {
    const stop = new AbortController();
    const { model } = await modelOn((response) => events(response, streamed(words).slice(0, 3), false));
    const reason = new Error('changed my mind');
    const running = model.generate({ ...request, signal: stop.signal, onPartial: () => stop.abort(reason) });
    await expect(running).rejects.toBe(reason);
  });

  it.each([
    [401, 'no_key', false],
    [413, 'too_long', false],
    [418, 'unexpected', false],
    [503, 'unavailable', true],
  ])('reads an answer of %i as %s', async (status, code, retryable) => {
    const { model } = await modelOn((response) =>
      json(response, status, { error: { message: 'Drove routes 14 and 22.' } }),
    );
    const error = await model.generate(request).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code, status, retryable });
    expect(String(error)).not.toContain('routes');
  });

  it('says when nobody answers', async () => {
    const { model } = await modelOn(() => {});
    await close();
    await expect(model.generate(request)).rejects.toMatchObject({ code: 'network', retryable: true });
    expect(() => openAiModel({ apiKey: '', model: 'm' })).toThrow('needs a key');
  });
});
