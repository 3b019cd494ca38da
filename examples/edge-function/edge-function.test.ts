import { readFileSync } from 'node:fs';
import { generateArtifact } from '@ats/ai';
import { type RemoteEvent, remoteModel } from '@ats/ai/remote';
import { withUser } from '@ats/core';
import { afterAll, afterEach, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod/mini';
import type { AnswerEvent } from './supabase/functions/generate/provider.ts';
import { startFunction } from './tests/function.ts';
import { startProject } from './tests/project.ts';
import { answering, begin, delta, failing, startProvider } from './tests/provider.ts';

const KEY = 'provider-key-nobody-may-see';
const schema = z.object({ order: z.array(z.string()) });
const request = { instructions: 'Order them.', input: 'a, b', name: 'order', schema } as const;
const ANSWER = '{"order":["b","a"]}';
const usage = { input_tokens: 100, output_tokens: 50 };

type Person = Awaited<ReturnType<Awaited<ReturnType<typeof startProject>>['signUp']>>;
let project: Awaited<ReturnType<typeof startProject>>;
let provider: Awaited<ReturnType<typeof startProvider>>;
let running: Awaited<ReturnType<typeof startFunction>>;

beforeAll(async () => {
  [project, provider] = await Promise.all([startProject(), startProvider()]);
  running = await startFunction({
    SUPABASE_URL: project.url,
    SUPABASE_SERVICE_ROLE_KEY: project.serviceRoleKey,
    OPENAI_API_KEY: KEY,
    OPENAI_BASE_URL: provider.url,
    AI_MODEL: 'test-model',
    AI_DAILY_TOKENS: '5000',
    AI_MAX_OUTPUT_TOKENS: '2000',
    AI_ORIGINS: 'https://app.example',
  });
}, 90_000);
afterAll(async () => {
  await running?.stop();
  await provider?.close();
  await project?.close();
});
afterEach(() => {
  provider.calls.length = 0;
  provider.reply = answering(ANSWER, usage);
});

const modelOf = (token: string | null) => remoteModel({ url: running.url, accessToken: () => token });
const usageOf = ({ userId }: Person) =>
  project.sql<{ tokens: number; settled: boolean }>(
    'select tokens, settled_at is not null as settled from ai_usage where user_id = $1 order by started_at',
    [userId],
  );
const post = (headers: Record<string, string>, body: unknown = {}) =>
  fetch(running.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const until = async (holds: () => boolean | Promise<boolean>) => {
  for (let tries = 0; tries < 100 && !(await holds()); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await holds()).toBe(true);
};

describe('a signed-in user', () => {
  it('gets the answer as it comes, and pays what it took', async () => {
    provider.reply = answering(ANSWER, usage);
    const person = await project.signUp();
    const partials: unknown[] = [];
    const generated = await modelOf(person.token).generate({
      ...request,
      onPartial: (partial) => partials.push(partial),
    });
    expect(generated).toEqual({
      value: { order: ['b', 'a'] },
      usage: { inputTokens: 100, outputTokens: 50 },
      model: 'test-model-1',
      finishReason: 'stop',
      requestId: 'req_7',
    });
    expect(partials).toEqual([{ order: [] }, { order: ['b', 'a'] }]);
    expect(await usageOf(person)).toEqual([{ tokens: 150, settled: true }]);
    expect(provider.calls[0]).toMatchObject({
      path: '/v1/responses',
      headers: { authorization: `Bearer ${KEY}` },
      body: { model: 'test-model', store: false, text: { format: { type: 'json_schema', strict: true } } },
    });
    expectTypeOf<AnswerEvent>().toExtend<RemoteEvent>();
  });

  it('has a résumé made through it, from the rows to the saved artifact', async () => {
    const person = await project.signUp();
    const me = withUser(person.client, person.userId);
    await me.employment.insert({
      job_title: 'Baker',
      company_name: 'Crumb',
      start_date: '2021-01-01',
      current_position: true,
      job_description: '- Baked about 300 loaves a night',
    });
    const job = await me.jobs.insert({ job_title: 'Baker', job_description: 'You need: baking' });
    const bullet = { text: 'Baked about 300 loaves each night', from: ['e1.1'] };
    provider.reply = answering(
      JSON.stringify({ summary: null, entries: [{ entry: 'e1', bullets: [bullet] }], skills: [] }),
      usage,
    );
    const artifact = await generateArtifact(
      me,
      { kind: 'resume', jobId: job.id },
      { model: modelOf(person.token) },
    );
    expect(artifact.content.sections.experience[0]?.bullets[0]?.text).toContain('about 300 loaves');
    expect(artifact.model).toBe('test-model-1');
    expect(artifact.metadata).toMatchObject({ provider: 'remote', request_ids: ['req_7'] });
  });
});

describe('who is not signed in', () => {
  it('is refused, and the provider is not asked', async () => {
    const { token } = await project.signUp();
    const past = Math.floor(Date.now() / 1000) - 60;
    const tokens: Record<string, string> = {
      forged: project.retold(token, {}, 'stranger'),
      'for somebody else': project.retold(token, { sub: crypto.randomUUID() }, 'stranger'),
      expired: project.retold(token, { exp: past }, 'project'),
      unsigned: `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.`,
      nonsense: 'abc',
      'the public key of the project': project.anonKey,
      'the secret key of the project': project.serviceRoleKey,
    };
    for (const [name, bad] of Object.entries(tokens)) {
      const error = await modelOf(bad)
        .generate(request)
        .catch((thrown: unknown) => thrown);
      expect(error, name).toMatchObject({ code: 'signed_out', status: 401 });
    }
    const without = await post({});
    expect(without.status).toBe(401);
    expect(await without.json()).toEqual({
      code: 'signed_out',
      message: 'Sign in again, then try once more.',
    });
    expect(provider.calls).toHaveLength(0);
    // The same claims, signed by the project and not over yet, are let in.
    await modelOf(project.retold(token, {}, 'project')).generate(request);
  });
});

describe('the budget of a day', () => {
  it('once spent says at which hour it opens again', async () => {
    const person = await project.signUp();
    provider.reply = answering(ANSWER, { input_tokens: 4000, output_tokens: 900 });
    await modelOf(person.token).generate(request);
    const error = await modelOf(person.token)
      .generate(request)
      .catch((thrown: unknown) => thrown);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    expect(error).toMatchObject({
      code: 'budget',
      status: 402,
      opensAt: `${tomorrow}T00:00:00.000Z`,
      message: expect.stringContaining(`${tomorrow} at 00:00 UTC`),
    });
    expect(provider.calls).toHaveLength(1);
    // Another person's budget is their own; and yesterday's calls count no more.
    await modelOf((await project.signUp()).token).generate(request);
    await project.sql("update ai_usage set started_at = started_at - interval '1 day' where user_id = $1", [
      person.userId,
    ]);
    await modelOf(person.token).generate(request);
  });

  it('cannot be overspent by calls at the same time', async () => {
    const person = await project.signUp();
    let open = 0;
    let most = 0;
    provider.reply = async (response, call) => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 300));
      open -= 1;
      await answering(ANSWER, usage)(response, call);
    };
    const results = await Promise.allSettled(
      Array.from({ length: 12 }, () => modelOf(person.token).generate(request)),
    );
    const refused = results.filter((one) => one.status === 'rejected');
    // Each may take 2000 tokens and its question: two fit into 5000, whatever they take in the end.
    expect(refused).toHaveLength(10);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'budget' });
    expect(most).toBe(2);
    expect(await usageOf(person)).toEqual([
      { tokens: 150, settled: true },
      { tokens: 150, settled: true },
    ]);
  });

  it('is written by nobody else, and read by its user alone', async () => {
    const [ann, bob] = [await project.signUp(), await project.signUp()];
    await modelOf(ann.token).generate(request);
    const own = await ann.client.from('ai_usage').select('id, user_id, tokens');
    expect(own.data).toMatchObject([{ user_id: ann.userId, tokens: 150 }]);
    const id = own.data?.[0]?.id;
    expect((await bob.client.from('ai_usage').select()).data).toEqual([]);
    const attacks = await Promise.all([
      ann.client.from('ai_usage').insert({ user_id: ann.userId, tokens: 0 }),
      ann.client.from('ai_usage').update({ tokens: 0 }).eq('id', id).select(),
      ann.client.from('ai_usage').delete().eq('id', id).select(),
      ann.client.rpc('settle_ai_tokens', { p_call_id: id, p_tokens: 0 }),
      ann.client.rpc('reserve_ai_tokens', { p_user_id: bob.userId, p_tokens: 9, p_daily_tokens: 10 }),
    ]);
    for (const { error } of attacks) expect(error).toMatchObject({ code: '42501' });
    expect(await usageOf(ann)).toEqual([{ tokens: 150, settled: true }]);
    await project.migrate();
    expect(await usageOf(ann)).toHaveLength(1);
  });
});

describe('the provider', () => {
  it.each([
    [401, 'invalid_api_key', 'unavailable'],
    [429, 'rate_limit_exceeded', 'rate_limited'],
    [400, 'context_length_exceeded', 'too_long'],
    [500, 'server_error', 'unavailable'],
  ])('that answers %i %s is passed on as %s, costs nothing and is not quoted', async (status, told, code) => {
    const person = await project.signUp();
    provider.reply = failing(status, told);
    await expect(modelOf(person.token).generate(request)).rejects.toMatchObject({ code });
    expect(await usageOf(person)).toEqual([{ tokens: 0, settled: true }]);
    const answer = await post({ authorization: `Bearer ${person.token}` }, bodyOf());
    expect(await answer.text()).not.toMatch(/PRIVATE|invalid_api_key|provider-key/);
  });

  it('that breaks off in the middle leaves a clear error and what it had taken', async () => {
    const person = await project.signUp();
    provider.reply = (response) => {
      begin(response);
      delta(response, '{"order":["b');
      setTimeout(() => response.destroy(), 50);
    };
    await expect(modelOf(person.token).generate(request)).rejects.toMatchObject({ name: 'ModelError' });
    const [row] = await usageOf(person);
    expect(row?.settled).toBe(true);
    expect(row?.tokens).toBeGreaterThan(0);
    expect(row?.tokens).toBeLessThan(500);
  });

  it('is stopped when the user stops', async () => {
    const person = await project.signUp();
    provider.reply = (response) => {
      begin(response);
      delta(response, '{"order":["b"');
    };
    const stop = new AbortController();
    const generating = modelOf(person.token).generate({
      ...request,
      signal: stop.signal,
      onPartial: () => stop.abort(new Error('enough')),
    });
    await expect(generating).rejects.toThrow('enough');
    await until(() => provider.calls[0]?.closed === true);
    await until(async () => (await usageOf(person))[0]?.settled === true);
    const [row] = await usageOf(person);
    expect(row?.tokens).toBeGreaterThan(0);
    expect(row?.tokens).toBeLessThan(500);
  });
});

const bodyOf = () => ({
  protocol: 1,
  name: 'order',
  instructions: 'Order them.',
  input: 'a, b',
  schema: {},
  max_output_tokens: null,
});

describe('what goes in and out', () => {
  it('tells pages of the allowed origins, and no others, that they may read it', async () => {
    const preflight = (origin: string) =>
      fetch(running.url, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    const allowed = await preflight('https://app.example');
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://app.example');
    expect(allowed.headers.get('access-control-allow-headers')).toContain('authorization');
    const other = await preflight('https://evil.example');
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    // Errors can be read, too.
    const refused = await post({ origin: 'https://app.example' });
    expect(refused.headers.get('access-control-allow-origin')).toBe('https://app.example');
  });

  it('answers nothing but what the adapter asks, within its size', async () => {
    const { token } = await project.signUp();
    const authorization = `Bearer ${token}`;
    const strange = await post({ authorization }, { ...bodyOf(), protocol: 2 });
    expect([strange.status, (await strange.json()).code]).toEqual([400, 'unexpected']);
    const long = await post({ authorization }, { ...bodyOf(), input: 'x'.repeat(500_000) });
    expect([long.status, (await long.json()).code]).toEqual([413, 'too_long']);
    const day = await post({ authorization }, { ...bodyOf(), input: 'x'.repeat(30_000) });
    expect([day.status, (await day.json()).code]).toEqual([413, 'too_long']);
    expect((await fetch(running.url)).status).toBe(405);
    expect(provider.calls).toHaveLength(0);
  });

  it('never lets the key out, in an answer or in a log', async () => {
    const { token } = await project.signUp();
    const replies = [answering(ANSWER, usage), failing(401, 'invalid_api_key'), failing(500, 'server_error')];
    for (const reply of replies) {
      provider.reply = reply;
      const answer = await post({ authorization: `Bearer ${token}` }, bodyOf());
      const seen = `${JSON.stringify([...answer.headers])}${await answer.text()}`;
      for (const secret of [KEY, project.serviceRoleKey]) expect(seen).not.toContain(secret);
    }
    for (const secret of [KEY, project.serviceRoleKey, token, 'PRIVATE', 'Order them'])
      expect(running.logs()).not.toContain(secret);
  });

  it('is deployed with the versions that these tests ran with', () => {
    const text = readFileSync(new URL('supabase/functions/generate/deno.json', import.meta.url), 'utf8');
    const catalog = readFileSync(new URL('../../pnpm-workspace.yaml', import.meta.url), 'utf8');
    for (const target of Object.values<string>(JSON.parse(text).imports)) {
      const [, name = '', version = ''] = /^npm:(@?[^@]+)@([\d.]+)/.exec(target) ?? [];
      expect(catalog).toMatch(new RegExp(`^ {2}"?${name}"?: ${version}$`, 'm'));
    }
  });

  it('says which secret is missing, by its name alone', async () => {
    await expect(startFunction({ SUPABASE_URL: project.url, OPENAI_API_KEY: KEY })).rejects.toThrow(
      /Set the secret SUPABASE_SERVICE_ROLE_KEY/,
    );
  });
});
