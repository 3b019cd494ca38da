import type OpenAI from 'openai';
import type { Usage } from '../model/language-model.ts';
import { ModelError } from '../model/model-error.ts';
import { parsePartial } from '../model/partial-json.ts';
import { jsonSchemaOf } from '../model/read-answer.ts';
import type { Answer, Ask } from './ask.ts';

/** Asks over the Responses API, streamed, with the schema enforced by the provider. */
export const viaResponses: Ask = async (client, { model, request }): Promise<Answer> => {
  const { data: stream, request_id } = await client.responses
    .create(
      {
        model,
        instructions: request.instructions,
        input: request.input,
        stream: true,
        store: false,
        text: {
          format: {
            type: 'json_schema',
            name: request.name,
            schema: jsonSchemaOf(request.schema),
            strict: true,
          },
        },
        ...(request.maxOutputTokens ? { max_output_tokens: request.maxOutputTokens } : {}),
      },
      { signal: request.signal },
    )
    .withResponse();
  let text = '';
  for await (const event of stream) {
    if (event.type === 'response.output_text.delta') {
      text += event.delta;
      request.onPartial?.(parsePartial(text));
    } else if (event.type === 'response.refusal.delta' || event.type === 'response.refusal.done') {
      throw new ModelError('refused');
    } else if (event.type === 'response.incomplete') {
      throw new ModelError(
        event.response.incomplete_details?.reason === 'content_filter' ? 'refused' : 'truncated',
      );
    } else if (event.type === 'response.failed' || event.type === 'error') {
      throw new ModelError('unavailable');
    } else if (event.type === 'response.completed') {
      const usage = usageOf(event.response.usage);
      return {
        text,
        usage,
        model: event.response.model ?? model,
        finishReason: 'stop',
        requestId: request_id,
      };
    }
  }
  // The connection ended before the answer did.
  throw new ModelError('truncated');
};

const usageOf = (usage: OpenAI.Responses.ResponseUsage | null | undefined): Usage | null =>
  usage ? { inputTokens: usage.input_tokens, outputTokens: usage.output_tokens } : null;
