import { readFileSync } from 'node:fs';
import { generateArtifact } from '@ats/ai';
import { createTestBackend, type TestBackend } from '@ats/local/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Call, events, json, type Reply, serve } from '../adapters/server.ts';
import { signUpNurse } from '../nurse.ts';
import { type Block, blocksOf, run } from './blocks.ts';

const guide = readFileSync(
  new URL('../../../../docs/guides/bring-your-own-model.md', import.meta.url),
  'utf8',
);
const blocks = blocksOf(guide);
const block = (heading: string, number = 0): Block => {
  const found = blocks.filter((one) => one.heading === heading)[number];
  if (!found) throw new Error(`The guide has no block under "${heading}".`);
  return found;
};

const ANSWER = { summary: null, entries: [], skills: [], paragraphs: [] };
const text = JSON.stringify(ANSWER);

/** What each host of the guide speaks. */
const SPEAKS: Record<string, Reply> = {
  'api.openai.com': (response) =>
    events(response, [
      { type: 'response.output_text.delta', delta: text },
      {
        type: 'response.completed',
        response: { model: 'gpt-5-mini', usage: { input_tokens: 1000, output_tokens: 100 } },
      },
    ]),
  'project.supabase.co': (response) => {
    const done = { type: 'done', usage: null, model: 'm', finishReason: 'stop', requestId: null };
    response.end(`${JSON.stringify({ type: 'delta', text })}\n${JSON.stringify(done)}\n`);
  },
  'models.example': (response) => json(response, 200, { answer: ANSWER }),
};
/** Servers without the Responses API. */
const viaChat: Reply = (response, { path }) => {
  if (path.endsWith('/responses')) return json(response, 404, { error: { message: 'not found' } });
  const chunk = (delta: object, finish_reason: string | null) => ({
    model: 'llama3.3',
    choices: [{ index: 0, delta, finish_reason }],
  });
  events(response, [chunk({ content: text }, null), chunk({}, 'stop'), '[DONE]']);
};

let backend: TestBackend;
let on: Awaited<ReturnType<typeof signUpNurse>>;
let server: Awaited<ReturnType<typeof serve>>;
let calls: { host: string; call: Call }[] = [];
const shown: string[] = [];

beforeAll(async () => {
  backend = await createTestBackend();
  on = await signUpNurse(backend);
  server = await serve((response, call, number) => {
    const host = String(call.headers['x-host']);
    calls.push({ host, call });
    return (SPEAKS[host] ?? viaChat)(response, call, number);
  });
  const real = globalThis.fetch;
  // Every address of the guide leads to this machine.
  vi.stubGlobal('fetch', (input: string | URL | Request, init?: RequestInit) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const headers = new Headers(init?.headers);
    headers.set('x-host', url.host);
    return real(`${server.url}${url.pathname}`, { ...init, headers });
  });
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await server.close();
  await backend.close();
});
beforeEach(() => {
  calls = [];
  shown.length = 0;
});

const given = () => ({
  me: on.me,
  jobId: on.jobId,
  supabase: { auth: { getSession: async () => ({ data: { session: { access_token: 'jwt' } } }) } },
  process: { env: { OPENAI_API_KEY: 'a-key' } },
  show: (words: string) => shown.push(words),
});

/** The model of a block makes a résumé; gives the artifact and where it was asked. */
async function makeWith(one: Block) {
  const { model } = await run(one, given());
  if (!model) throw new Error('The block makes no model.');
  const artifact = await generateArtifact(on.me, { kind: 'resume', jobId: on.jobId }, { model });
  return { artifact, host: calls.at(-1)?.host, path: calls.at(-1)?.call.path };
}

describe('the guide "bring your own model"', () => {
  it('makes an artifact without a model, and with one', async () => {
    const { resume } = await run(block('None'), given());
    expect(resume).toMatchObject({ kind: 'resume', model: null });
    expect(calls).toEqual([]);
    const { letter } = await run(block('None', 1), given());
    expect(letter).toMatchObject({ kind: 'cover_letter', model: 'gpt-5-mini' });
  });

  it('asks OpenAI over the Responses API', async () => {
    const made = await makeWith(block('OpenAI'));
    expect(made).toMatchObject({
      host: 'api.openai.com',
      path: '/v1/responses',
      artifact: { model: 'gpt-5-mini', metadata: { provider: 'openai' } },
    });
    expect(calls[0]?.call.headers.authorization).toBe('Bearer a-key');
    expect(calls[0]?.call.body).toMatchObject({ store: false });
  });

  it('asks servers like it at the addresses of its table', async () => {
    const heading = 'Ollama, LM Studio, vLLM, OpenRouter';
    const rows = [...guide.matchAll(/^\| (\S[^|]*?) +\| `(https?:[^`]+)`/gm)];
    expect(rows.map(([, name]) => name)).toEqual(['Ollama', 'LM Studio', 'vLLM', 'OpenRouter']);
    for (const [, , address = ''] of rows) {
      const { code } = block(heading);
      const made = await makeWith({ heading, code: code.replace(/http:[^']+/, address) });
      const { host, pathname } = new URL(address);
      expect(made).toMatchObject({
        host,
        path: `${pathname}/chat/completions`,
        artifact: { model: 'llama3.3' },
      });
    }
  });

  it("asks the browser's model, and is told where there is none", async () => {
    const { model } = await run(block('The model in Chrome'), given());
    await expect(
      generateArtifact(on.me, { kind: 'resume', jobId: on.jobId }, { model }),
    ).rejects.toMatchObject({ code: 'unavailable' });
    vi.stubGlobal('LanguageModel', {
      availability: async () => 'downloadable',
      create: async ({ monitor }: { monitor: (target: EventTarget) => void }) => {
        const target = new EventTarget();
        monitor(target);
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }));
        return {
          promptStreaming: () => new Blob([text]).stream().pipeThrough(new TextDecoderStream()),
          destroy: () => {},
        };
      },
    });
    const { artifact } = await makeWith(block('The model in Chrome'));
    expect(artifact.metadata).toMatchObject({ provider: 'chrome' });
    expect(shown).toContain('50 % downloaded');
  });

  it('asks a function that holds the key, as the user', async () => {
    const made = await makeWith(block('A key on the server'));
    expect(made).toMatchObject({ host: 'project.supabase.co', path: '/functions/v1/generate' });
    expect(calls[0]?.call.headers.authorization).toBe('Bearer jwt');
  });

  it('shows, counts and limits, asks a second model, and takes a model of your own', async () => {
    const { model } = await run(block('OpenAI'), given());
    await run(block('Show it, stop it, count it'), { ...given(), model });
    expect(shown.at(-1)).toBe(`${(1000 * 0.25 + 100 * 2) / 1e6} for 1 calls`);
    const failing = { provider: 'x', generate: async () => Promise.reject(new Error('no')) };
    await expect(run(block('Show it, stop it, count it'), { ...given(), model: failing })).rejects.toThrow(
      'no',
    );
    await run(block('Show it, stop it, count it', 1), { ...given(), model });
    const own = await makeWith(block('Another one'));
    expect(own).toMatchObject({ host: 'models.example', artifact: { model: 'mine-1' } });
  });

  it('has no block that is not run here', () => {
    expect(blocks.map(({ heading }) => heading)).toEqual([
      'None',
      'None',
      'OpenAI',
      'Ollama, LM Studio, vLLM, OpenRouter',
      'The model in Chrome',
      'A key on the server',
      'Show it, stop it, count it',
      'Show it, stop it, count it',
      'Another one',
    ]);
  });
});
