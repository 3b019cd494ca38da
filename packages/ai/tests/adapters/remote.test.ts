import { remoteModel } from '@ats/ai/remote';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { json, type Reply, serve } from './server.ts';

const schema = z.object({ order: z.array(z.string()) });
const request = { instructions: 'Order.', input: 'data', name: 'order', schema } as const;
const done = {
  type: 'done',
  usage: { inputTokens: 5, outputTokens: 2 },
  model: 'm',
  finishReason: 'stop',
  requestId: 'x',
};
let close = async () => {};
afterEach(() => close());

async function modelOn(reply: Reply, token: string | null = 'jwt') {
  const server = await serve(reply);
  close = server.close;
  return {
    model: remoteModel({ url: `${server.url}/functions/v1/generate`, accessToken: () => token }),
    calls: server.calls,
  };
}

const lines =
  (list: readonly unknown[]): Reply =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    const text = list.map((event) => `${JSON.stringify(event)}\n`).join('');
    // Split in the middle of a line, as a network does.
    response.write(text.slice(0, 21));
    setTimeout(() => response.end(text.slice(21)), 5);
  };

describe('the adapter of a function that holds the key', () => {
  it("sends the user's token and the schema, and reads the stream", async () => {
    const { model, calls } = await modelOn(
      lines([{ type: 'delta', text: '{"order":["s2",' }, { type: 'delta', text: '"s1"]}' }, done]),
    );
    const partials: unknown[] = [];
    const generated = await model.generate({ ...request, onPartial: (part) => partials.push(part) });
    expect(generated).toMatchObject({
      value: { order: ['s2', 's1'] },
      usage: { inputTokens: 5 },
      requestId: 'x',
    });
    expect(partials).toEqual([{ order: ['s2'] }, { order: ['s2', 's1'] }]);
    expect(calls[0]?.headers.authorization).toBe('Bearer jwt');
    expect(calls[0]?.body).toMatchObject({ protocol: 1, name: 'order', schema: { required: ['order'] } });
  });

  it.each([
    [401, {}, 'signed_out'],
    [402, {}, 'budget'],
    [429, { code: 'budget' }, 'budget'],
    [503, {}, 'unavailable'],
  ])('reads a %i as the function means it', async (status, body, code) => {
    const { model } = await modelOn((response) => json(response, status, body));
    await expect(model.generate(request)).rejects.toMatchObject({ code, status });
  });

  it('tells when a budget opens again, if the function tells it in a readable way', async () => {
    const told =
      (opens_at: unknown): Reply =>
      (response) =>
        json(response, 402, { code: 'budget', opens_at });
    const clear = await modelOn(told('2026-11-23T00:00:00.000Z'));
    await expect(clear.model.generate(request)).rejects.toMatchObject({
      code: 'budget',
      opensAt: '2026-11-23T00:00:00.000Z',
      message: expect.stringContaining('It opens on 2026-11-23 at 00:00 UTC.'),
    });
    await close();
    const strange = await modelOn(told('<b>soon</b>'));
    await expect(strange.model.generate(request)).rejects.toMatchObject({ code: 'budget', opensAt: null });
  });

  it('trusts nothing that the stream says', async () => {
    const failing = await modelOn(lines([{ type: 'error', code: 'refused' }]));
    await expect(failing.model.generate(request)).rejects.toMatchObject({ code: 'refused' });
    await close();
    const strange = await modelOn(
      lines([
        { type: 'delta', text: 'x' },
        { type: 'exec', code: 'rm' },
      ]),
    );
    await expect(strange.model.generate(request)).rejects.toMatchObject({ code: 'bad_answer' });
    await close();
    const cut = await modelOn(lines([{ type: 'delta', text: '{"order":[]}' }]));
    await expect(cut.model.generate(request)).rejects.toMatchObject({ code: 'truncated' });
  });

  it('asks for nothing without a token', async () => {
    const { model, calls } = await modelOn(lines([]), null);
    await expect(model.generate(request)).rejects.toMatchObject({ code: 'signed_out' });
    expect(calls).toHaveLength(0);
  });
});
