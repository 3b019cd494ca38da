import OpenAI from 'openai';
import { type ErrorCode, Refusal } from './answers.ts';
import type { GenerateBody } from './request.ts';
import type { Settings } from './settings.ts';

type Usage = { inputTokens: number; outputTokens: number };

/** What a line of the answer says; `@ats/ai/remote` reads it. */
export type AnswerEvent =
  | { type: 'delta'; text: string }
  | {
      type: 'done';
      usage: Usage | null;
      model: string;
      finishReason: 'stop' | 'length';
      requestId: string | null;
    }
  | { type: 'error'; code: ErrorCode };

/** The most tokens an answer may have. */
export const outputLimit = (
  { max_output_tokens: asked }: GenerateBody,
  { maxOutputTokens }: Settings,
): number => Math.min(asked ?? maxOutputTokens, maxOutputTokens);

/** Opens the provider's stream. Throws Refusal where it answers with an error; nothing of the error is passed on. */
export async function openStream(
  settings: Settings,
  { body, signal }: { body: GenerateBody; signal: AbortSignal },
): Promise<AsyncGenerator<AnswerEvent>> {
  const { providerKey, providerUrl, model } = settings;
  const client = new OpenAI({
    apiKey: providerKey,
    baseURL: providerUrl ?? null,
    maxRetries: 1,
    timeout: 120_000,
    logLevel: 'off',
  });
  try {
    const { data, request_id } = await client.responses
      .create(
        {
          model,
          instructions: body.instructions,
          input: body.input,
          stream: true,
          store: false,
          max_output_tokens: outputLimit(body, settings),
          text: { format: { type: 'json_schema', name: body.name, schema: body.schema, strict: true } },
        },
        { signal },
      )
      .withResponse();
    return read(data, { model, requestId: request_id });
  } catch (error) {
    throw asRefusal(error);
  }
}

async function* read(
  stream: AsyncIterable<OpenAI.Responses.ResponseStreamEvent>,
  { model, requestId }: { model: string; requestId: string | null },
): AsyncGenerator<AnswerEvent> {
  for await (const event of stream) {
    if (event.type === 'response.output_text.delta') yield { type: 'delta', text: event.delta };
    else if (event.type === 'response.refusal.done') return yield { type: 'error', code: 'refused' };
    else if (event.type === 'response.failed' || event.type === 'error')
      return yield { type: 'error', code: 'unavailable' };
    else if (event.type === 'response.completed' || event.type === 'response.incomplete') {
      const { usage, incomplete_details } = event.response;
      if (incomplete_details?.reason === 'content_filter') return yield { type: 'error', code: 'refused' };
      return yield {
        type: 'done',
        usage: usage ? { inputTokens: usage.input_tokens, outputTokens: usage.output_tokens } : null,
        model: event.response.model ?? model,
        finishReason: event.type === 'response.completed' ? 'stop' : 'length',
        requestId,
      };
    }
  }
  yield { type: 'error', code: 'truncated' };
}

function asRefusal(error: unknown): Refusal {
  const status = error instanceof OpenAI.APIError ? error.status : undefined;
  if (status === 429) {
    return new Refusal('rate_limited', 'The model has had too many requests. Wait a moment and try again.');
  }
  if (status === 413 || (error instanceof OpenAI.APIError && error.code === 'context_length_exceeded')) {
    return new Refusal('too_long', 'This is too long for the model. Shorten the posting.');
  }
  // A key that the provider does not take is for whoever runs this function to mend, not for the user.
  if (status !== undefined) console.error(`The provider answered with status ${status}.`);
  return new Refusal('unavailable', 'The model is not available now. Try again later.');
}
