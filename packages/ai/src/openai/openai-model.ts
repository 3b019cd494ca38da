import OpenAI from 'openai';
import type { Generated, GenerateRequest, LanguageModel } from '../model/language-model.ts';
import { isModelError, ModelError } from '../model/model-error.ts';
import { readAnswer } from '../model/read-answer.ts';
import type { Ask } from './ask.ts';
import { viaChat } from './chat.ts';
import { asModelError, isUnsupported } from './errors.ts';
import { viaResponses } from './responses.ts';

export type OpenAiModelOptions = {
  apiKey: string;
  /** As the provider names it, e.g. "gpt-5-mini" or "llama3.3". */
  model: string;
  /** Of any server that speaks the same API (Ollama, LM Studio, vLLM, OpenRouter); OpenAI's by default. */
  baseURL?: string | undefined;
  /**
   * `auto` asks with a strict schema over the Responses API and goes down to chat and to plain JSON where the
   * server knows no better; `json` starts there.
   */
  mode?: 'auto' | 'chat' | 'json' | undefined;
  /** Of each attempt; 60000 by default, null for none. */
  timeoutMs?: number | null | undefined;
  /** Extra attempts after 429, 5xx and broken connections; 2 by default. */
  retries?: number | undefined;
  fetch?: typeof globalThis.fetch | undefined;
};

const STEPS = ['auto', 'chat', 'json'] as const;
type Step = (typeof STEPS)[number];

/**
 * A model behind OpenAI's API or a compatible server. The key stays in this object; it is meant for a server, or for
 * a browser in which the key is the user's own.
 */
export function openAiModel(options: OpenAiModelOptions): LanguageModel {
  const { apiKey, baseURL, timeoutMs = 60_000, retries = 2, fetch } = options;
  if (!apiKey) throw new ModelError('no_key');
  const client = new OpenAI({
    apiKey,
    baseURL: baseURL ?? null,
    maxRetries: retries,
    ...(timeoutMs === null ? {} : { timeout: timeoutMs }),
    ...(fetch ? { fetch } : {}),
    // The key is the user's own; a key of ours never reaches a browser.
    dangerouslyAllowBrowser: true,
  });
  // What the server turned out not to support is not asked for again.
  let step: Step = options.mode ?? 'auto';
  return {
    provider: 'openai',
    async generate<T>(request: GenerateRequest<T>): Promise<Generated<T>> {
      for (;;) {
        request.signal?.throwIfAborted();
        try {
          return await answer(client, { model: options.model, request, step });
        } catch (error) {
          if (request.signal?.aborted) throw request.signal.reason;
          const next = STEPS[STEPS.indexOf(step) + 1];
          if (!next || !isUnsupported(error)) throw asModelError(error);
          step = next;
        }
      }
    },
  };
}

type Call<T> = { model: string; request: GenerateRequest<T>; step: Step };

async function answer<T>(client: OpenAI, { model, request, step }: Call<T>): Promise<Generated<T>> {
  const strict = step !== 'json';
  const ask: Ask = step === 'auto' ? viaResponses : viaChat;
  const { text, ...rest } = await ask(client, { model, request, strict });
  try {
    return { ...rest, value: readAnswer(text, request.schema) };
  } catch (error) {
    // Without a strict schema a model may miss the form once; it is told where.
    if (strict || !isModelError(error, 'bad_answer')) throw error;
    const again = `${request.input}\n\nYour last answer did not fit: ${error.problems.join('; ')}. Answer again, as JSON only.`;
    const second = await ask(client, { model, request: { ...request, input: again }, strict });
    const { text: mended, ...facts } = second;
    return { ...facts, value: readAnswer(mended, request.schema) };
  }
}
