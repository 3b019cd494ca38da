import * as z from 'zod/mini';
import type { Generated, GenerateRequest, LanguageModel } from '../model/language-model.ts';
import { MODEL_ERROR_CODES, ModelError, type ModelErrorCode } from '../model/model-error.ts';
import { parsePartial } from '../model/partial-json.ts';
import { jsonSchemaOf, readAnswer } from '../model/read-answer.ts';
import { REMOTE_PROTOCOL, type RemoteRequest } from './protocol.ts';

export type RemoteModelOptions = {
  /** Of the Edge Function that holds the key. */
  url: string;
  /** The user's access token, asked for before every call. */
  accessToken: () => Promise<string | null> | string | null;
  fetch?: typeof globalThis.fetch | undefined;
};

const code = z.enum(Object.keys(MODEL_ERROR_CODES) as [ModelErrorCode, ...ModelErrorCode[]]);
const refusal = z.object({ code, opens_at: z.catch(z.optional(z.iso.datetime()), undefined) });
const event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('delta'), text: z.string() }),
  z.object({
    type: z.literal('done'),
    usage: z.nullable(z.object({ inputTokens: z.number(), outputTokens: z.number() })),
    model: z.string(),
    finishReason: z.enum(['stop', 'length', 'other']),
    requestId: z.nullable(z.string()),
  }),
  z.object({ type: z.literal('error'), code: z.catch(code, 'unexpected') }),
]);

/** A model behind a function of the user's own backend: the key stays there, the budget is kept there. */
export function remoteModel(options: RemoteModelOptions): LanguageModel {
  return {
    provider: 'remote',
    async generate<T>(request: GenerateRequest<T>): Promise<Generated<T>> {
      request.signal?.throwIfAborted();
      const response = await send(options, request);
      return read(response, request);
    },
  };
}

async function send(options: RemoteModelOptions, request: GenerateRequest<unknown>): Promise<Response> {
  const token = await options.accessToken();
  if (!token) throw new ModelError('signed_out');
  const body: RemoteRequest = {
    protocol: REMOTE_PROTOCOL,
    name: request.name,
    instructions: request.instructions,
    input: request.input,
    schema: jsonSchemaOf(request.schema),
    max_output_tokens: request.maxOutputTokens ?? null,
  };
  let response: Response;
  try {
    response = await (options.fetch ?? fetch)(options.url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: request.signal ?? null,
    });
  } catch {
    if (request.signal?.aborted) throw request.signal.reason;
    throw new ModelError('network');
  }
  if (response.ok) return response;
  const told = z.safeParse(refusal, await response.json().catch(() => null)).data;
  throw new ModelError(told?.code ?? codeOf(response.status), {
    status: response.status,
    ...(told?.opens_at ? { opensAt: told.opens_at } : {}),
  });
}

function codeOf(status: number): ModelErrorCode {
  if (status === 401 || status === 403) return 'signed_out';
  if (status === 402) return 'budget';
  if (status === 413) return 'too_long';
  if (status === 429) return 'rate_limited';
  return status >= 500 || status === 404 ? 'unavailable' : 'unexpected';
}

async function read<T>(response: Response, request: GenerateRequest<T>): Promise<Generated<T>> {
  let text = '';
  try {
    for await (const line of linesOf(response)) {
      const parsed = z.safeParse(event, JSON.parse(line));
      if (!parsed.success) throw new ModelError('bad_answer');
      if (parsed.data.type === 'error') throw new ModelError(parsed.data.code);
      if (parsed.data.type === 'delta') {
        text += parsed.data.text;
        request.onPartial?.(parsePartial(text));
      } else {
        const { type: _, ...facts } = parsed.data;
        if (facts.finishReason === 'length') throw new ModelError('truncated');
        return { ...facts, value: readAnswer(text, request.schema) };
      }
    }
  } catch (error) {
    if (request.signal?.aborted) throw request.signal.reason;
    if (error instanceof ModelError) throw error;
    throw new ModelError(error instanceof SyntaxError ? 'bad_answer' : 'network');
  }
  // The connection ended before the answer did.
  throw new ModelError('truncated');
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  if (!response.body) return;
  let rest = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    rest += chunk;
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim()) yield line;
  }
  if (rest.trim()) yield rest;
}
